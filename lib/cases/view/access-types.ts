import type { Field } from '#machines/case/policy/field-rule.ts'
import type { Relation } from '#machines/case/policy/relations.ts'
import type { openReasons } from '#machines/case/vocabulary.ts'
import type { Somebody } from './types.ts'

/** Texts that staff open with a reason. `opened` while one is in force: until when, and why. */
export type ReadingView = {
  sealed: number
  opened: { reason: (typeof openReasons)[number]; until: string } | null
}

/** One reading of a private text. Who it was by name, and whose text it was, is for staff alone. */
export type AccessView = {
  relation: Relation
  field: Field
  at: string
  reason: (typeof openReasons)[number] | null
  /** the reason in the reader's own words */
  words: string | null
  reader?: Somebody
  writer?: Somebody
}

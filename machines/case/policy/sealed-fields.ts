import { mayRead } from '../policy.ts'
import type { CaseState } from '../states.ts'
import type { Access, Field } from './field-rule.ts'
import { type Relation, staff } from './relations.ts'

/**
 * What staff may read, but not in passing: they open it with a reason, which the writer sees. The supervisor as
 * everybody; the safeguarding lead too, to whom a case was escalated.
 */
export const sealedFields = [
  'statement',
  'referrerText',
  'screening',
  'checkIns',
] as const satisfies readonly Field[]
export type SealedField = (typeof sealedFields)[number]

/** How much of a field somebody may read without a reason: what they are granted besides their office. */
export function readsInPassing(
  relations: ReadonlySet<Relation>,
  state: CaseState,
  field: SealedField,
): Access {
  const besides = [...relations].filter((one) => !(staff as readonly Relation[]).includes(one))
  return mayRead(new Set(besides), state, field)
}

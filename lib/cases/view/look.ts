import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'
import type { Access, Field } from '#machines/case/policy/field-rule.ts'
import { mayRead } from '#machines/case/policy.ts'
import type { LoadedCase } from '../load-case.ts'
import { type NameBook, nameBook } from './names.ts'

/** One person looking at one case: what every section of the view is made from. */
export type Look = {
  tx: Tx
  loaded: LoadedCase
  viewer: string
  may: (field: Field) => Access
  /** whoever may read the talks with people is staff of this case, and reads its file */
  staff: boolean
  names: NameBook
}

/** Opens a look at a case. The transaction must run as the viewer. */
export function lookAt(tx: Tx, loaded: LoadedCase, viewer: string): Look {
  const may = (field: Field) => mayRead(loaded.relations, loaded.state, field)
  return { tx, loaded, viewer, may, staff: may('conversations') === 'all', names: nameBook(tx) }
}

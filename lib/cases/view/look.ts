import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'
import type { Opening } from '#lib/reading/openings.ts'
import { Readings } from '#lib/reading/readings.ts'
import type { Access, Field } from '#machines/case/policy/field-rule.ts'
import { readsInPassing, type SealedField } from '#machines/case/policy/sealed-fields.ts'
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
  /** the reason with which staff opened what people wrote, while it lasts */
  opening: Opening | null
  /** true for a text that is the viewer's to read only with a reason, and no reason was given */
  sealed: (field: SealedField, text: { writer: string; shared?: boolean }) => boolean
  /** the private texts of others that this look opened */
  readings: Readings
}

/** Opens a look at a case. The transaction must run as the viewer; without an opening, staff find texts sealed. */
export function lookAt(
  tx: Tx,
  loaded: LoadedCase,
  viewer: string,
  opening: Opening | null = null,
): Look {
  const { relations, state } = loaded
  const may = (field: Field) => mayRead(relations, state, field)
  const sealed: Look['sealed'] = (field, { writer, shared = false }) => {
    if (opening || writer === viewer) return false
    const access = readsInPassing(relations, state, field)
    return access !== 'all' && !(access === 'shared' && shared)
  }
  const staff = may('conversations') === 'all'
  const readings = new Readings(viewer)
  return { tx, loaded, viewer, may, staff, names: nameBook(tx), opening, sealed, readings }
}

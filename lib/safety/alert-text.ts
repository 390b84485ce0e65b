import 'server-only'
import { openKept } from '#lib/cases/view/open-kept.ts'
import type { Tx } from '#lib/db/with-actor.ts'
import { decrypt, encrypt } from '#lib/vault/cipher.ts'
import type { Compartment } from '#lib/vault/compartment.ts'
import { secretFor } from '#lib/vault/root-key.ts'
import { seal } from '#lib/vault/seal.ts'

/** Which text of which call: where the person is, or what it is about. */
export type AlertText = {
  alert: string
  caseId: string | null
  column: 'place_sealed' | 'note_sealed'
}

const bondOf = ({ alert, column }: AlertText): string => `alert|${column}|${alert}`

const placeOf = ({ alert, caseId, column }: AlertText & { caseId: string }) => ({
  caseId,
  compartment: 'safety' as Compartment,
  table: 'alert',
  column,
  row: alert,
})

/** Seals a text of a call: in the vault of its case, or where there is none, for this one call alone. */
export async function sealAlertText(
  tx: Tx,
  which: AlertText,
  text: string | null,
): Promise<string | null> {
  if (text === null) return null
  const { caseId } = which
  if (caseId !== null) return seal(tx, placeOf({ ...which, caseId }), text)
  return encrypt(secretFor('people'), bondOf(which), Buffer.from(text))
}

/** Opens it again: to help, never to show to others. Null where nothing was written, or where it was deleted. */
export async function openAlertText(
  tx: Tx,
  which: AlertText,
  sealed: string | null,
): Promise<string | null> {
  if (sealed === null) return null
  const { caseId } = which
  if (caseId === null) return decrypt(secretFor('people'), bondOf(which), sealed).toString()
  return openKept(tx, placeOf({ ...which, caseId }), sealed)
}

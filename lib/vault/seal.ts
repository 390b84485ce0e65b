import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'
import { decrypt, encrypt } from './cipher.ts'
import { bondOf, type Place } from './compartment.ts'
import { ensureKey, findKey } from './compartment-key.ts'

/** Seals a text (any length) for one column of one row. */
export async function seal(tx: Tx, place: Place, text: string): Promise<string> {
  const key = await ensureKey(tx, place.caseId, place.compartment)
  return encrypt(key, bondOf(place), Buffer.from(text))
}

/** Opens a sealed text. Throws when it is not exactly what was sealed there, or its key was destroyed. */
export async function open(tx: Tx, place: Place, sealed: string): Promise<string> {
  const key = await findKey(tx, place.caseId, place.compartment)
  if (!key) throw new Error('the key of this compartment is gone')
  return decrypt(key, bondOf(place), sealed).toString()
}

/** Seals a value as JSON. */
export const sealJson = (tx: Tx, place: Place, value: unknown): Promise<string> =>
  seal(tx, place, JSON.stringify(value))

/** Opens a value that `sealJson` sealed; the caller names its shape. */
export const openJson = async <T>(tx: Tx, place: Place, sealed: string): Promise<T> =>
  JSON.parse(await open(tx, place, sealed)) as T

import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'
import { decrypt, encrypt } from './cipher.ts'
import { bondOf, type Place } from './compartment.ts'
import { keyToOpen, keyToSeal } from './compartment-key.ts'
import { readSealed } from './sealed-format.ts'

/** Seals a text (any length) for one column of one row. Throws `TextDeleted` where the compartment was destroyed. */
export async function seal(tx: Tx, place: Place, text: string): Promise<string> {
  const { bytes, version } = await keyToSeal(tx, place.caseId, place.compartment)
  return encrypt(bytes, bondOf(place), Buffer.from(text), String(version))
}

/**
 * Opens a sealed text. Throws `TextDeleted` when its compartment was destroyed, and another Error when it is not
 * exactly what was sealed there.
 */
export async function open(tx: Tx, place: Place, sealed: string): Promise<string> {
  const { key: name } = readSealed(sealed)
  const { bytes } = await keyToOpen(tx, place.caseId, place.compartment, Number(name))
  return decrypt(bytes, bondOf(place), sealed, name).toString()
}

/** Seals a value as JSON. */
export const sealJson = (tx: Tx, place: Place, value: unknown): Promise<string> =>
  seal(tx, place, JSON.stringify(value))

/** Opens a value that `sealJson` sealed; the caller names its shape. */
export const openJson = async <T>(tx: Tx, place: Place, sealed: string): Promise<T> =>
  JSON.parse(await open(tx, place, sealed)) as T

import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'
import type { Place } from '#lib/vault/compartment.ts'
import { findKey } from '#lib/vault/compartment-key.ts'
import { open } from '#lib/vault/seal.ts'

/**
 * Opens a sealed text; null where nothing was written, or where it has expired: its compartment's key was destroyed
 * and a page must not break on that. Still throws on a text that was tampered with.
 */
export async function openKept(
  tx: Tx,
  place: Place,
  sealed: string | null,
): Promise<string | null> {
  if (sealed === null) return null
  if (!(await findKey(tx, place.caseId, place.compartment))) return null
  return open(tx, place, sealed)
}

/** The same for a value sealed as JSON. */
export async function openKeptJson<T>(
  tx: Tx,
  place: Place,
  sealed: string | null,
): Promise<T | null> {
  const text = await openKept(tx, place, sealed)
  return text === null ? null : (JSON.parse(text) as T)
}

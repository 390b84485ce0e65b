import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'
import type { Place } from '#lib/vault/compartment.ts'
import { TextDeleted } from '#lib/vault/compartment-key.ts'
import { open } from '#lib/vault/seal.ts'

/**
 * Opens a sealed text; null where nothing was written, or where it was deleted: its compartment's key was destroyed
 * and a page must not break on that. Still throws on a text that was tampered with.
 */
export async function openKept(
  tx: Tx,
  place: Place,
  sealed: string | null,
): Promise<string | null> {
  if (sealed === null) return null
  try {
    return await open(tx, place, sealed)
  } catch (error) {
    if (error instanceof TextDeleted) return null
    throw error
  }
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

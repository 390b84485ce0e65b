import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'

/** A mediator with whom one can be on duty. */
export type Fellow = { id: string; name: string }

/** The other mediators of a programme in which the transaction's actor mediates or supervises, by name. */
export async function fellowMediators(tx: Tx, programmeId: string): Promise<Fellow[]> {
  const rows = await tx.$queryRaw<Fellow[]>`
    select person_id::text as id, name from app.fellow_mediators() where programme_id = ${programmeId}::uuid`
  return rows.sort((a, b) => a.name.localeCompare(b.name))
}

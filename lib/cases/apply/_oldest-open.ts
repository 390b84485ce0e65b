import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'

/** The check-in that is this person's turn. Throws when none is open: the guards asked before. */
export async function oldestOpen(tx: Tx, caseId: string, personId: string): Promise<string> {
  const [row] = await tx.$queryRaw<{ id: string | null }[]>`
    select app.oldest_open_check_in(${caseId}::uuid, ${personId}::uuid) as id`
  if (!row?.id) throw new Error('no check-in is open')
  return row.id
}

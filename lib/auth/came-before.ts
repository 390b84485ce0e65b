import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'

/** Has this person been here before, other than with the last `but` invitations? Then a new way in is news to them. */
export async function cameBefore(tx: Tx, personId: string, but: 0 | 1): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ came: boolean }[]>`
    select app.came_before(${personId}::uuid, ${but}::int) as came`
  return row?.came === true
}

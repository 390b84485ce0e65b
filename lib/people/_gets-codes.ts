import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'

/** May the staff make a code that lets this person in? Not for an adult of any programme: nobody acts as another one. */
export async function getsCodes(tx: Tx, personId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ adult: boolean }[]>`
    select app.is_adult(${personId}::uuid) as adult`
  return row?.adult === false
}

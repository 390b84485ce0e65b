import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'

/**
 * May the transaction's actor make a code that lets this person in? Nobody acts as an adult of any programme, or as
 * somebody in whose conflict they are themselves.
 */
export async function mayInvite(tx: Tx, personId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ may: boolean }[]>`
    select app.may_invite(${personId}::uuid) as may`
  return row?.may === true
}

import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'

/** The open cases that the transaction's actor looks after, those longest in their state first; at most 500. */
export async function findBoardCases(tx: Tx): Promise<{ id: string; staffed: boolean }[]> {
  return tx.$queryRaw<{ id: string; staffed: boolean }[]>`
    select c.id, c.id in (select app.staff_cases()) as staffed from cases c
    where c.state <> 'closed'
      and (c.id in (select app.staff_cases()) or c.id in (select app.safety_cases()))
    order by c.entered_at, c.ref limit 500`
}

import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'
import { isUrgentCase } from './urgent-case.ts'

type Found = { id: string; staffed: boolean }

/**
 * The open cases that the transaction's actor looks after, urgent ones first and then those longest in their state; at
 * most 500, and how many more there are.
 */
export async function findBoardCases(tx: Tx): Promise<{ cases: Found[]; more: number }> {
  const rows = await tx.$queryRaw<(Found & { total: number })[]>`
    select c.id, c.id in (select app.staff_cases()) as staffed, count(*) over ()::int as total from cases c
    where c.state <> 'closed'
      and (c.id in (select app.staff_cases()) or c.id in (select app.safety_cases()))
    order by not ${isUrgentCase}, c.entered_at, c.ref limit 500`
  return { cases: rows, more: (rows[0]?.total ?? 0) - rows.length }
}

import 'server-only'
import { Prisma } from '#lib/db/generated/client.ts'
import type { Tx } from '#lib/db/with-actor.ts'
import { imminences } from '#machines/case/vocabulary.ts'

/** A call for an adult. `ref` is null when it came from outside a case. */
export type OpenCall = {
  id: string
  programmeId: string
  caseId: string | null
  ref: string | null
  raisedById: string
  imminence: (typeof imminences)[number]
  createdAt: Date
  escalatedAt: Date | null
  onDuty: boolean
}

/** Some of the calls, and how many more there are. */
type Calls = { calls: OpenCall[]; more: number }

/**
 * The calls that wait for an answer from the transaction's actor, the most pressing first and of these the oldest; at
 * most so many.
 */
export const findWaitingCalls = (tx: Tx, most: number): Promise<Calls> =>
  findCalls(tx, Prisma.sql`a.acknowledged_at is null and a.raised_by_id <> app.actor()`, most)

/** The calls that the transaction's actor has taken and not yet finished, in the same order. */
export const findTakenCalls = (tx: Tx, most: number): Promise<Calls> =>
  findCalls(tx, Prisma.sql`a.acknowledged_by = app.actor() and a.done_at is null`, most)

async function findCalls(tx: Tx, which: Prisma.Sql, most: number): Promise<Calls> {
  const rows = await tx.$queryRaw<(OpenCall & { total: number })[]>`
    select a.id, a.programme_id as "programmeId", a.case_id as "caseId", c.ref, a.raised_by_id as "raisedById",
      a.imminence, a.created_at as "createdAt", a.escalated_at as "escalatedAt", a.on_duty as "onDuty",
      count(*) over ()::int as total
    from alert a left join cases c on c.id = a.case_id
    where ${which}
    order by array_position(${[...imminences]}::text[], a.imminence), a.created_at, a.id limit ${most}`
  const calls = rows.map(({ total: _, ...call }) => call)
  return { calls, more: (rows[0]?.total ?? 0) - calls.length }
}

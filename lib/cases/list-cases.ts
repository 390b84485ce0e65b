import 'server-only'
import { Prisma } from '#lib/db/generated/client.ts'
import { readAs, type Tx } from '#lib/db/with-actor.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { relations, staff } from '#machines/case/policy/relations.ts'
import { mayRead } from '#machines/case/policy.ts'
import { type CaseLine, caseLines } from './case-line.ts'
import { type Cursor, readCursor, writeCursor } from './list-cursor.ts'
import type { ListQuery } from './list-query.ts'

export type CaseList = { items: CaseLine[]; nextCursor: string | null }

/**
 * The cases that this actor may know of, newest first, a page at a time (at most 100, else 25). A cursor that was
 * not given out here is refused as `invalid`.
 */
export async function listCases(
  actor: { id: string },
  query: ListQuery = {},
): Promise<Result<CaseList>> {
  const after = query.cursor === undefined ? null : readCursor(query.cursor)
  if (query.cursor !== undefined && !after) {
    return refuse('invalid', { fields: [{ path: 'cursor', code: 'bad-format' }] })
  }
  const limit = Math.min(query.limit ?? 25, 100)
  return readAs(actor.id, async (tx) => {
    const rows = await findPage(tx, query, after, limit + 1)
    const page = rows.slice(0, limit)
    const lines = await caseLines(
      tx,
      page.map((row) => row.id),
      actor.id,
    )
    const last = rows.length > limit ? page.at(-1) : undefined
    return ok({
      items: lines.map(({ line }) => line),
      nextCursor: last ? writeCursor({ openedAt: last.opened_at, ref: last.ref }) : null,
    })
  })
}

type Row = { id: string; ref: string; opened_at: Date }

// Who may know how far a case is, beside its staff: the same in every state.
const knowing = relations.filter(
  (one) =>
    !(staff as readonly string[]).includes(one) &&
    mayRead(new Set([one]), 'intake.requested', 'existence') === 'all',
)

// `shown` is the state as this actor may know it (view/status.ts): a filter must not tell more than the line.
function findPage(tx: Tx, query: ListQuery, after: Cursor | null, most: number): Promise<Row[]> {
  const staffed = Prisma.sql`(c.id in (select app.staff_cases()) or c.id in (select app.safety_cases()))`
  const state = query.state === undefined ? Prisma.empty : Prisma.sql`and shown = ${query.state}`
  const stage =
    query.stage === undefined
      ? Prisma.empty
      : Prisma.sql`and split_part(shown, '.', 1) = ${query.stage}`
  const later = after
    ? Prisma.sql`and (opened_at, ref) < (${after.openedAt}::timestamptz, ${after.ref})`
    : Prisma.empty
  return tx.$queryRaw<Row[]>`
    select id, ref, opened_at from (
      select c.id, c.ref, c.opened_at, ${staffed} as staffed, case
        when ${staffed} then c.state
        when app.my_relations(c.id) && ${knowing}::text[]
          then case c.state when 'followUp.reviewing' then 'followUp.active' else c.state end
      end as shown
      from cases c) known
    where true ${state} ${stage} ${matching(query.q)} ${later}
    order by opened_at desc, ref desc limit ${most}`
}

/** The public number; for staff also the names of the people. */
function matching(q: string | undefined): Prisma.Sql {
  if (!q) return Prisma.empty
  const number = q.toUpperCase().replace(/[^A-Z0-9]/g, '')
  const byNumber = number
    ? Prisma.sql`strpos(replace(ref, '-', ''), ${number}) > 0`
    : Prisma.sql`false`
  return Prisma.sql`and (${byNumber} or staffed and exists (
    select from case_party p join person o on o.id = p.person_id
    where p.case_id = known.id and strpos(lower(o.preferred_name), lower(${q})) > 0))`
}

import 'server-only'
import type { Actor } from '#lib/auth/current-actor.ts'
import { now } from '#lib/clock.ts'
import { readAs } from '#lib/db/with-actor.ts'
import { talkResults } from '#machines/case/vocabulary.ts'
import { columns, type LogLine, linesOf } from './log-line.ts'

type Result = (typeof talkResults)[number]

/** A page of logged talks, the newest first, and how those of the last 30 days ended. */
export type Logs = {
  lines: LogLine[]
  /** there is another page */
  more: boolean
  ended: { result: Result; count: number }[]
}

const PER_PAGE = 20
const MONTH = 30 * 86_400_000

/**
 * The talks of a programme that the actor may read: all for whoever supervises there, their own for mediators.
 * `page` counts from 1.
 */
export async function listLogs(
  actor: Pick<Actor, 'id' | 'memberships'>,
  programmeId: string,
  page: number,
): Promise<Logs> {
  const at = await now()
  const since = new Date(at.getTime() - MONTH)
  return readAs(actor.id, async (tx) => {
    const rows = await tx.quickLog.findMany({
      where: { programmeId },
      select: columns,
      orderBy: [{ onDay: 'desc' }, { createdAt: 'desc' }, { id: 'asc' }],
      skip: (page - 1) * PER_PAGE,
      take: PER_PAGE + 1,
    })
    const groups = await tx.quickLog.groupBy({
      by: ['result'],
      where: { programmeId, onDay: { gte: since } },
      _count: { _all: true },
    })
    const count = (result: Result) =>
      groups.find((group) => group.result === result)?._count._all ?? 0
    return {
      lines: await linesOf(tx, actor, rows.slice(0, PER_PAGE), at),
      more: rows.length > PER_PAGE,
      ended: talkResults
        .map((result) => ({ result, count: count(result) }))
        .filter((group) => group.count > 0),
    }
  })
}

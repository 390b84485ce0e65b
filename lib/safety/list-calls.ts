import 'server-only'
import { readAs, type Tx } from '#lib/db/with-actor.ts'
import type { imminences } from '#machines/case/vocabulary.ts'
import { findWaitingCalls } from './open-calls.ts'

/** A call in a list: no place and no words, those are read on its own page. */
export type CallLine = {
  id: string
  imminence: (typeof imminences)[number]
  zone: string
  createdAt: string
  acknowledgedAt: string | null
}

/** Calls for an adult that matter to somebody now. */
export type CallList = {
  /** those that nobody has answered yet and that they may answer, the most pressing and oldest first */
  waiting: CallLine[]
  /** how many more of these there are */
  more: number
  /** their own of the last day, newest first, at most 20 */
  mine: CallLine[]
}

const MOST = 20

/** The calls that wait for this person, and their own. */
export function listCalls(actorId: string, now: Date): Promise<CallList> {
  return readAs(actorId, async (tx) => {
    const { calls, more } = await findWaitingCalls(tx, MOST)
    const own = await findOwn(tx, actorId, now)
    const programmes = await tx.programme.findMany({ select: { id: true, timeZone: true } })
    const zones = new Map(programmes.map(({ id, timeZone }) => [id, timeZone]))
    const line = (row: Row): CallLine => ({
      id: row.id,
      imminence: row.imminence as CallLine['imminence'],
      zone: zones.get(row.programmeId) ?? 'UTC',
      createdAt: row.createdAt.toISOString(),
      acknowledgedAt: row.acknowledgedAt?.toISOString() ?? null,
    })
    return { waiting: calls.map(line), more, mine: own.map(line) }
  })
}

type Row = {
  id: string
  programmeId: string
  imminence: string
  createdAt: Date
  acknowledgedAt?: Date | null
}

function findOwn(tx: Tx, actorId: string, now: Date): Promise<Row[]> {
  return tx.alert.findMany({
    where: { raisedById: actorId, createdAt: { gt: new Date(now.getTime() - 86_400_000) } },
    select: {
      id: true,
      programmeId: true,
      imminence: true,
      createdAt: true,
      acknowledgedAt: true,
    },
    orderBy: { createdAt: 'desc' },
    take: MOST,
  })
}

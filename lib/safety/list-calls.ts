import 'server-only'
import { readAs } from '#lib/db/with-actor.ts'
import type { imminences } from '#machines/case/vocabulary.ts'

/** A call in a list: no place and no words, those are read on its own page. */
export type CallLine = {
  id: string
  you: boolean
  imminence: (typeof imminences)[number]
  zone: string
  createdAt: string
  acknowledgedAt: string | null
}

/**
 * Calls for an adult that matter to somebody now, newest first: those that nobody has answered yet and that they may
 * answer, and their own of the last day.
 */
export function listCalls(actorId: string, now: Date): Promise<CallLine[]> {
  return readAs(actorId, async (tx) => {
    const since = new Date(now.getTime() - 86_400_000)
    const rows = await tx.alert.findMany({
      where: {
        OR: [
          { raisedById: actorId, createdAt: { gt: since } },
          { raisedById: { not: actorId }, acknowledgedAt: null },
        ],
      },
      select: {
        id: true,
        raisedById: true,
        programmeId: true,
        imminence: true,
        createdAt: true,
        acknowledgedAt: true,
      },
      orderBy: { createdAt: 'desc' },
      take: 20,
    })
    const programmes = await tx.programme.findMany({ select: { id: true, timeZone: true } })
    const zones = new Map(programmes.map(({ id, timeZone }) => [id, timeZone]))
    return rows.map((row) => ({
      id: row.id,
      you: row.raisedById === actorId,
      imminence: row.imminence as CallLine['imminence'],
      zone: zones.get(row.programmeId) ?? 'UTC',
      createdAt: row.createdAt.toISOString(),
      acknowledgedAt: row.acknowledgedAt?.toISOString() ?? null,
    }))
  })
}

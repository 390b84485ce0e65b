import 'server-only'
import type { Actor } from '#lib/auth/current-actor.ts'
import { now } from '#lib/clock.ts'
import { readAs } from '#lib/db/with-actor.ts'
import { daysToLog } from './_day.ts'
import { type Fellow, fellowMediators } from './_fellow-mediators.ts'

/** What a fresh form needs: with whom one may have been on duty, which days count, and what stood there last time. */
export type Ready = ReturnType<typeof daysToLog> & {
  fellows: Fellow[]
  last: { place: string; withId: string | null } | null
}

/** Gets the form ready for whoever is about to log a talk of this programme. */
export async function readyToLog(
  actor: Pick<Actor, 'id'>,
  programme: { id: string; timeZone: string },
): Promise<Ready> {
  const days = daysToLog(await now(), programme.timeZone)
  return readAs(actor.id, async (tx) => ({
    ...days,
    fellows: await fellowMediators(tx, programme.id),
    last: await tx.quickLog.findFirst({
      where: { programmeId: programme.id, loggedById: actor.id },
      select: { place: true, withId: true },
      orderBy: { createdAt: 'desc' },
    }),
  }))
}

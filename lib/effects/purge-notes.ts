import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'
import { tomorrow } from './look-again.ts'
import type { Done, Due } from './run-due.ts'

/**
 * Destroys the working notes of a meeting, and the key that sealed them. They wait under a hold for safety, and for a
 * meeting that is to come; once that is over, they go with its own.
 */
export async function purgeNotes(tx: Tx, due: Due<'purgeNotes'>): Promise<Done> {
  if (!due.caseId) return { again: null }
  const { holds, sessions } = await tx.case.findUniqueOrThrow({
    where: { id: due.caseId },
    select: { holds: true, sessions: { select: { n: true, status: true } } },
  })
  const later = sessions.filter(({ n }) => n > due.details.session).map(({ status }) => status)
  if (later.includes('ended')) return { again: null }
  const isAhead = later.includes('planned') || later.includes('live')
  if (isAhead || holds.includes('safety')) return tomorrow(due)
  await tx.$queryRaw`select app.purge_board(${due.caseId}::uuid)::text`
  return { again: null }
}

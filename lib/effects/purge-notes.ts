import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'
import { tomorrow } from './look-again.ts'
import { notesStayUntil } from './notes-stay.ts'
import type { Done, Due } from './run-due.ts'

/**
 * Destroys the working notes of a meeting, and the key that sealed them. They wait for a meeting that is to come; once
 * that is over, they go with its own. They wait under a hold for safety too, and a week longer where the case was closed
 * under it: nobody can lift it then.
 */
export async function purgeNotes(tx: Tx, due: Due<'purgeNotes'>): Promise<Done> {
  if (!due.caseId) return { again: null }
  const { holds, closedAt, sessions } = await tx.case.findUniqueOrThrow({
    where: { id: due.caseId },
    select: { holds: true, closedAt: true, sessions: { select: { n: true, status: true } } },
  })
  const later = sessions.filter(({ n }) => n > due.details.session).map(({ status }) => status)
  if (later.includes('ended')) return { again: null }
  const isAhead = later.includes('planned') || later.includes('live')
  if (isAhead) return tomorrow(due)
  if (holds.includes('safety')) {
    if (!closedAt) return tomorrow(due)
    const until = notesStayUntil(closedAt)
    if (until > due.at) return { again: until }
  }
  await tx.$queryRaw`select app.purge_board(${due.caseId}::uuid)::text`
  return { again: null }
}

import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'
import { findAudience } from './find-audience.ts'
import { tomorrow } from './look-again.ts'
import type { Done, Due } from './run-due.ts'
import { sendMessage } from './send-message.ts'

/**
 * Says that the day has come until which a case was put off, or rests: to every supervisor, also the one who said so.
 * Not when it has gone on meanwhile or was put off anew; while a case that was put off is held, looks again tomorrow.
 */
export async function remindSupervisors(tx: Tx, due: Due<'remindSupervisors'>): Promise<Done> {
  if (!due.caseId) return { again: null }
  const { state, holds, postponedUntil } = await tx.case.findUniqueOrThrow({
    where: { id: due.caseId },
    select: { state: true, holds: true, postponedUntil: true },
  })
  if (state === 'closed') return { again: null }
  if (due.details.hold) {
    if (await wasLifted(tx, due.caseId, due.details)) return { again: null }
  } else {
    if (!postponedUntil || postponedUntil > due.at) return { again: null }
    if (holds.length > 0) return tomorrow(due)
  }
  const recipients = await findAudience(tx, due.caseId, 'supervisors', [])
  await sendMessage(tx, { ...due, template: 'reminder.supervisors', recipients })
  return { again: null }
}

/** It may have been lifted, and another of its kind have begun: of that one another reminder speaks. */
async function wasLifted(
  tx: Tx,
  caseId: string,
  { hold, since = 0 }: Due<'remindSupervisors'>['details'],
): Promise<boolean> {
  const lifted = await tx.caseEvent.count({
    where: {
      caseId,
      type: 'liftHold',
      seq: { gt: since },
      details: { path: ['kind'], equals: hold ?? '' },
    },
  })
  return lifted > 0
}

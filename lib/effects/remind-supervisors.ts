import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'
import { findAudience } from './find-audience.ts'
import { tomorrow } from './look-again.ts'
import type { Done, Due } from './run-due.ts'
import { sendMessage } from './send-message.ts'

/**
 * Says that the day has come until which a case was put off: to every supervisor, also the one who put it off. Not when
 * it has gone on meanwhile or was put off anew; while the case is held, looks again tomorrow.
 */
export async function remindSupervisors(tx: Tx, due: Due<'remindSupervisors'>): Promise<Done> {
  if (!due.caseId) return { again: null }
  const { state, holds, postponedUntil } = await tx.case.findUniqueOrThrow({
    where: { id: due.caseId },
    select: { state: true, holds: true, postponedUntil: true },
  })
  if (state === 'closed' || !postponedUntil || postponedUntil > due.at) return { again: null }
  if (holds.length > 0) return tomorrow(due)
  const recipients = await findAudience(tx, due.caseId, 'supervisors', [])
  await sendMessage(tx, { ...due, template: 'reminder.supervisors', recipients })
  return { again: null }
}

import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'
import { tomorrow } from './look-again.ts'
import type { Done, Due } from './run-due.ts'
import { sendMessage } from './send-message.ts'

/** Asks somebody how it is going, if their check-in is still open; while the case is held, looks again tomorrow. */
export async function remindCheckIn(tx: Tx, due: Due<'remindCheckIn'>): Promise<Done> {
  const checkIn = await tx.checkIn.findUniqueOrThrow({
    where: { id: due.details.checkIn },
    select: { status: true, personId: true, case: { select: { holds: true, state: true } } },
  })
  if (checkIn.status !== 'open' || checkIn.case.state === 'closed') return { again: null }
  if (checkIn.case.holds.length > 0) return tomorrow(due)
  await sendMessage(tx, { ...due, template: 'checkIn.due', recipients: [checkIn.personId] })
  return { again: null }
}

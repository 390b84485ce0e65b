import 'server-only'
import type { Apply } from '../apply.ts'

/** With the hold for safety the calls are over that somebody has taken: an adult has looked at the case. */
export const finishCalls: Apply<'liftHold'> = async (tx, { id: caseId, event, at }) => {
  if (event.payload.kind !== 'safety') return
  await tx.alert.updateMany({
    where: { caseId, acknowledgedAt: { not: null }, doneAt: null },
    data: { doneAt: at },
  })
}

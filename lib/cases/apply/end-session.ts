import 'server-only'
import type { Apply } from '../apply.ts'

/** How the meeting ended and how long it really took. */
export const writeOutcome: Apply<'endSession'> = async (tx, { id: caseId, event }) => {
  const { outcome, minutes } = event.payload
  await tx.session.updateMany({
    where: { caseId, status: 'live' },
    data: { outcome, ...(minutes === undefined ? {} : { minutes }) },
  })
}

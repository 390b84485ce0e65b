import 'server-only'
import type { Apply } from '../apply.ts'

/** Length and place of the moved meeting; its start and adult are facts. */
export const moveMeeting: Apply<'reschedule'> = async (tx, { id: caseId, event }) => {
  const { minutes, place } = event.payload
  await tx.session.updateMany({ where: { caseId, status: 'planned' }, data: { minutes, place } })
}

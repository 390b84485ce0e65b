import 'server-only'
import type { Apply } from '../apply.ts'
import { sealMeetingPlace } from './_meeting-place.ts'

/** Length and place of the moved meeting; its start and adult are facts. */
export const moveMeeting: Apply<'reschedule'> = async (tx, { id: caseId, event }) => {
  const { minutes, place } = event.payload
  const { id } = await tx.session.findFirstOrThrow({
    where: { caseId, status: 'planned' },
    select: { id: true },
  })
  const placeSealed = await sealMeetingPlace(tx, { caseId, table: 'session', row: id }, place)
  await tx.session.updateMany({ where: { id }, data: { minutes, placeSealed } })
}

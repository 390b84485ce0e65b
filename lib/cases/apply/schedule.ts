import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Apply } from '../apply.ts'
import { sealMeetingPlace } from './_meeting-place.ts'

/** The meeting that was just set. Its number counts cancelled ones too. */
export const planMeeting: Apply<'schedule'> = async (tx, { id: caseId, facts, event }) => {
  const { kind, with: withId, startsAt, minutes, place, adultOnCall } = event.payload
  const id = randomUUID()
  const placeSealed = await sealMeetingPlace(tx, { caseId, table: 'session', row: id }, place)
  await tx.session.createMany({
    data: [
      {
        id,
        caseId,
        n: facts.sessionsScheduled + 1,
        kind,
        withId: withId ?? null,
        startsAt: new Date(startsAt),
        minutes,
        placeSealed,
        adultOnCallId: adultOnCall,
      },
    ],
  })
}

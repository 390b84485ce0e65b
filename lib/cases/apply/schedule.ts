import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Apply } from '../apply.ts'

/** The meeting that was just set. Its number counts cancelled ones too. */
export const planMeeting: Apply<'schedule'> = async (tx, { id: caseId, facts, event }) => {
  const { kind, with: withId, startsAt, minutes, place, adultOnCall } = event.payload
  await tx.session.createMany({
    data: [
      {
        id: randomUUID(),
        caseId,
        n: facts.sessionsScheduled + 1,
        kind,
        withId: withId ?? null,
        startsAt: new Date(startsAt),
        minutes,
        place,
        adultOnCallId: adultOnCall,
      },
    ],
  })
}

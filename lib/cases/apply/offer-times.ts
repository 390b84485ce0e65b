import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Apply } from '../apply.ts'

/** A new round of times to choose from; the last round is over. */
export const writeTimeOffers: Apply<'offerTimes'> = async (tx, { id: caseId, event }) => {
  const { times, place } = event.payload
  await tx.$queryRaw`select app.close_time_offers(${caseId}::uuid)::text`
  await tx.timeOffer.createMany({
    data: times.map(({ startsAt, minutes }) => ({
      id: randomUUID(),
      caseId,
      startsAt: new Date(startsAt),
      minutes,
      place: place ?? null,
    })),
  })
}

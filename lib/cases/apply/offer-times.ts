import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Apply } from '../apply.ts'
import { sealMeetingPlace } from './_meeting-place.ts'

/** A new round of times to choose from; the last round is over. */
export const writeTimeOffers: Apply<'offerTimes'> = async (tx, { id: caseId, event }) => {
  const { times, place } = event.payload
  await tx.$queryRaw`select app.close_time_offers(${caseId}::uuid)::text`
  for (const { startsAt, minutes } of times) {
    const id = randomUUID()
    const row = { caseId, table: 'time_offer', row: id } as const
    const placeSealed = place === undefined ? null : await sealMeetingPlace(tx, row, place)
    await tx.timeOffer.createMany({
      data: [{ id, caseId, startsAt: new Date(startsAt), minutes, placeSealed }],
    })
  }
}

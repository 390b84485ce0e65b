import 'server-only'
import type { Apply } from '../apply.ts'

/** The times that suit this person, instead of what they said before. */
export const writeTimeChoices: Apply<'chooseTimes'> = async (tx, { id: caseId, event }) => {
  const wanted = new Set(event.payload.times.map((time) => Date.parse(time)))
  const offers = await tx.timeOffer.findMany({
    where: { caseId, open: true },
    select: { id: true, startsAt: true },
  })
  const personId = event.by
  await tx.timeChoice.deleteMany({
    where: { personId, offerId: { in: offers.map((offer) => offer.id) } },
  })
  await tx.timeChoice.createMany({
    data: offers
      .filter((offer) => wanted.has(offer.startsAt.getTime()))
      .map((offer) => ({ offerId: offer.id, personId })),
  })
}

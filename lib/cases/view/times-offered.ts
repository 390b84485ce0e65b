import 'server-only'
import { placeOfMeeting } from '#lib/vault/compartment.ts'
import type { Look } from './look.ts'
import type { TimeOfferView } from './meeting-types.ts'
import { openKept } from './open-kept.ts'
import { readsAsTeam } from './reads-as-team.ts'
import { readsTimes } from './reads-times.ts'

/** The times that can be chosen from now, and who chose which (for a party: they themselves). */
export async function viewTimesOffered(look: Look): Promise<TimeOfferView[] | null> {
  if (!readsTimes(look)) return null
  const { tx, loaded, viewer } = look
  const rows = await tx.timeOffer.findMany({
    where: { caseId: loaded.id, open: true },
    select: {
      id: true,
      startsAt: true,
      minutes: true,
      placeSealed: true,
      open: true,
      choices: {
        where: readsAsTeam(look) ? {} : { personId: viewer },
        select: { personId: true },
        orderBy: { personId: 'asc' },
      },
    },
    orderBy: { startsAt: 'asc' },
  })
  const seen: TimeOfferView[] = []
  for (const { choices, startsAt, placeSealed, ...rest } of rows) {
    const chosenBy = choices.map((choice) => choice.personId)
    const where = placeOfMeeting({ caseId: loaded.id, table: 'time_offer', row: rest.id })
    seen.push({
      ...rest,
      place: await openKept(tx, where, placeSealed),
      startsAt: startsAt.toISOString(),
      chosenBy,
      suitsYou: chosenBy.includes(viewer),
    })
  }
  return seen
}

import 'server-only'
import type { Look } from './look.ts'
import type { TimeOfferView } from './meeting-types.ts'
import { readsAsTeam } from './reads-as-team.ts'

/** The times that can be chosen from now, and who chose which (for a party: they themselves). */
export async function viewTimesOffered(look: Look): Promise<TimeOfferView[] | null> {
  if (look.may('sessions') !== 'all') return null
  const { tx, loaded, viewer } = look
  const rows = await tx.timeOffer.findMany({
    where: { caseId: loaded.id, open: true },
    select: {
      id: true,
      startsAt: true,
      minutes: true,
      place: true,
      open: true,
      choices: {
        where: readsAsTeam(look) ? {} : { personId: viewer },
        select: { personId: true },
        orderBy: { personId: 'asc' },
      },
    },
    orderBy: { startsAt: 'asc' },
  })
  return rows.map(({ choices, startsAt, ...rest }) => {
    const chosenBy = choices.map((choice) => choice.personId)
    return {
      ...rest,
      startsAt: startsAt.toISOString(),
      chosenBy,
      suitsYou: chosenBy.includes(viewer),
    }
  })
}

import 'server-only'
import { placeOfMeeting } from '#lib/vault/compartment.ts'
import type { Look } from './look.ts'
import type { SessionView } from './meeting-types.ts'
import { openKept } from './open-kept.ts'
import { readsAsTeam } from './reads-as-team.ts'

/** The meetings. A preparatory one with somebody else is not a party's; nor is who came, but for themselves. */
export async function viewSessions(look: Look): Promise<SessionView[] | null> {
  if (look.may('sessions') !== 'all') return null
  const { tx, loaded, viewer } = look
  const team = readsAsTeam(look)
  const rows = await tx.session.findMany({
    where: {
      caseId: loaded.id,
      ...(team ? {} : { OR: [{ kind: 'joint' }, { withId: viewer }] }),
    },
    select: {
      id: true,
      n: true,
      kind: true,
      withId: true,
      startsAt: true,
      minutes: true,
      placeSealed: true,
      adultOnCallId: true,
      status: true,
      startedAt: true,
      endedAt: true,
      outcome: true,
      people: {
        where: team ? {} : { personId: viewer },
        select: { personId: true, status: true, rulesAt: true },
      },
    },
    orderBy: { n: 'asc' },
  })
  const names = await look.names(rows.flatMap((row) => [row.withId, row.adultOnCallId]))
  const places: (string | null)[] = []
  for (const { id, placeSealed } of rows) {
    const where = placeOfMeeting({ caseId: loaded.id, table: 'session', row: id })
    places.push(await openKept(tx, where, placeSealed))
  }
  return rows.map(
    (
      { withId, adultOnCallId, people, startsAt, startedAt, endedAt, placeSealed: _, ...rest },
      at,
    ) => ({
      ...(rest as Pick<SessionView, 'id' | 'n' | 'kind' | 'minutes' | 'status' | 'outcome'>),
      place: places[at] ?? null,
      with: withId === null ? null : names.of(withId),
      adultOnCall: names.of(adultOnCallId),
      startsAt: startsAt.toISOString(),
      startedAt: startedAt?.toISOString() ?? null,
      endedAt: endedAt?.toISOString() ?? null,
      attendance: people.map(({ personId: id, status, rulesAt }) => ({
        id,
        status,
        rulesAt: rulesAt?.toISOString() ?? null,
      })),
    }),
  )
}

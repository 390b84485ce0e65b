import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'
import { effectiveRelations, type Relation } from '#machines/case/policy/relations.ts'
import { mayRead } from '#machines/case/policy.ts'
import { type CaseState, isCaseState } from '#machines/case/states.ts'
import { holdFor, kindFor, type Place, placeFor, statusFor } from './view/status.ts'
import type { CaseView, Hold, Status } from './view/types.ts'

/** A case in a list: as much of the whole view as fits on one line. */
export type CaseLine = Place & {
  ref: string
  version: number
  kind: CaseView['kind']
  status: Status
  hold: Hold | null
  topic: CaseView['topic']
  openedAt: string
  enteredAt: string | null
  closedAt: string | null
  urgent?: boolean
  relations: Relation[]
  /** without the viewer */
  people: string[]
}

/** A line with what only the server goes on with. */
export type LineInside = {
  id: string
  line: CaseLine
  relations: ReadonlySet<Relation>
  state: CaseState
  enteredAt: Date
}

/** These cases as lines, in the order of the ids. Four queries, however many they are. */
export async function caseLines(tx: Tx, ids: string[], viewer: string): Promise<LineInside[]> {
  if (ids.length === 0) return []
  const rows = await tx.case.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      ref: true,
      version: true,
      kind: true,
      coachedId: true,
      state: true,
      holds: true,
      mainTopic: true,
      urgent: true,
      openedAt: true,
      enteredAt: true,
      closedAt: true,
    },
  })
  const relations = await relationsTo(tx, ids)
  const people = await peopleIn(tx, ids, viewer)
  const inside = rows.map((row): LineInside => {
    if (!isCaseState(row.state)) throw new Error(`case in an unknown state: ${row.state}`)
    const { id, state, enteredAt } = row
    const held = relations.get(id) ?? new Set<Relation>()
    const may = (field: Parameters<typeof mayRead>[2]) => mayRead(held, state, field)
    const staff = may('conversations') === 'all'
    const existence = may('existence')
    const hold = holdFor(row.holds as Hold[], may('holdReason'))
    const line: CaseLine = {
      ref: row.ref,
      version: row.version,
      kind: kindFor(row.kind as CaseLine['kind'], existence, held),
      ...placeFor(state, held),
      status: statusFor(state, hold, existence, held),
      hold,
      topic: may('topic') === 'all' ? (row.mainTopic as CaseLine['topic']) : null,
      openedAt: row.openedAt.toISOString(),
      enteredAt: staff ? enteredAt.toISOString() : null,
      closedAt: row.closedAt?.toISOString() ?? null,
      ...(staff ? { urgent: row.urgent } : {}),
      relations: [...effectiveRelations(held)].sort(),
      people: may('names') === 'all' ? people(row, staff) : [],
    }
    return { id, line, relations: held, state, enteredAt }
  })
  const place = new Map(ids.map((id, index) => [id, index]))
  return inside.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
}

async function relationsTo(tx: Tx, ids: string[]): Promise<Map<string, Set<Relation>>> {
  const rows = await tx.$queryRaw<{ id: string; relations: Relation[] }[]>`
    select c.id, app.my_relations(c.id) as relations from cases c where c.id = any (${ids}::uuid[])`
  return new Map(rows.map(({ id, relations }) => [id, new Set(relations)]))
}

/** Names for a line, by the same rule as in the view of one case. */
async function peopleIn(tx: Tx, ids: string[], viewer: string) {
  const rows = await tx.caseParty.findMany({
    where: { caseId: { in: ids }, personId: { not: viewer } },
    select: { caseId: true, personId: true, invited: true },
    orderBy: { letter: 'asc' },
  })
  const persons = await tx.person.findMany({
    where: { id: { in: [...new Set(rows.map((row) => row.personId))] } },
    select: { id: true, preferredName: true },
  })
  const names = new Map(persons.map(({ id, preferredName }) => [id, preferredName]))
  return (
    { id, kind, coachedId }: { id: string; kind: string; coachedId: string | null },
    staff: boolean,
  ) =>
    rows
      .filter((row) => row.caseId === id && (staff || row.invited))
      .filter((row) => staff || kind !== 'coaching' || row.personId === coachedId)
      .flatMap((row) => names.get(row.personId) ?? [])
}

import 'server-only'
import type { Actor } from '#lib/auth/current-actor.ts'
import type { Prisma } from '#lib/db/generated/client.ts'
import type { Tx } from '#lib/db/with-actor.ts'
import { namesOf } from '#lib/people/names-of.ts'
import type { places, topics } from '#machines/case/topics.ts'
import type { ageBands, dayParts, talkResults } from '#machines/case/vocabulary.ts'
import { fellowMediators } from './_fellow-mediators.ts'
import { mayPromote, mayTakeBack } from './_rights.ts'

/** One of the pair: `name` is null where somebody is no longer here. */
export type OfPair = { name: string | null; you: boolean }

/** A logged talk as its readers see it. Times are days in the programme's zone. */
export type LogLine = {
  id: string
  programmeId: string
  day: string
  dayPart: (typeof dayParts)[number]
  place: (typeof places)[number]
  topic: (typeof topics)[number]
  people: number
  ageBand: (typeof ageBands)[number] | null
  minutes: number
  result: (typeof talkResults)[number]
  /** who was on duty: whoever logged it comes first */
  pair: OfPair[]
  /** it became a case; `ref` only for those who may know of the case */
  promoted: { ref: string | null } | null
  mayTakeBack: boolean
  mayPromote: boolean
}

export const columns = {
  id: true,
  programmeId: true,
  loggedById: true,
  withId: true,
  onDay: true,
  dayPart: true,
  place: true,
  topic: true,
  people: true,
  ageBand: true,
  minutes: true,
  result: true,
  createdAt: true,
  promotion: { select: { caseId: true, at: true } },
} as const satisfies Prisma.QuickLogSelect

export type LogRow = Prisma.QuickLogGetPayload<{ select: typeof columns }>
type Viewer = Pick<Actor, 'id' | 'memberships'>

/** The rows of one programme as this viewer reads them at this moment. */
export async function linesOf(
  tx: Tx,
  viewer: Viewer,
  rows: LogRow[],
  now: Date,
): Promise<LogLine[]> {
  const names = await namesIn(tx, rows)
  const cases = await tx.case.findMany({
    where: { id: { in: rows.flatMap(({ promotion }) => promotion?.caseId ?? []) } },
    select: { id: true, ref: true },
  })
  return rows.map((row) => {
    const { loggedById, withId, onDay, createdAt: _, promotion, ...rest } = row
    const somebody = (id: string): OfPair => ({
      name: names.get(id) ?? null,
      you: id === viewer.id,
    })
    return {
      ...(rest as Pick<LogLine, keyof typeof rest>),
      day: onDay.toISOString().slice(0, 10),
      pair: [loggedById, withId].filter((id) => id !== null).map(somebody),
      promoted: promotion && {
        ref: cases.find(({ id }) => id === promotion.caseId)?.ref ?? null,
      },
      mayTakeBack: mayTakeBack(viewer, row, now),
      mayPromote: mayPromote(viewer, row),
    }
  })
}

async function namesIn(tx: Tx, rows: LogRow[]): Promise<Map<string, string>> {
  const [first] = rows
  if (!first) return new Map()
  const ids = rows.flatMap(({ loggedById, withId }) => [loggedById, withId ?? []].flat())
  const known = await namesOf(tx, ids)
  const fellows = await fellowMediators(tx, first.programmeId)
  return new Map([
    ...fellows.map(({ id, name }) => [id, name] as const),
    ...[...known].map(([id, { name }]) => [id, name] as const),
  ])
}

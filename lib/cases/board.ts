import 'server-only'
import { readAs, type Tx } from '#lib/db/with-actor.ts'
import { reasonWords } from '#lib/http/reason-words.ts'
import type { Facts } from '#machines/case/facts.ts'
import { findBoardCases } from './board/find-board-cases.ts'
import { type Lane, laneOf, lanes, missingFor } from './board/lanes.ts'
import { countOpenAlerts, findOpenAlerts, type OpenAlert } from './board/open-alerts.ts'
import { type CaseLine, caseLines } from './case-line.ts'
import { type StaffStep, staffStep } from './home/case-tasks.ts'
import { loadManyFacts } from './load-many-facts.ts'

/** A case on the supervisor's board. */
export type Card = Pick<
  CaseLine,
  'ref' | 'version' | 'kind' | 'state' | 'status' | 'hold' | 'topic' | 'people'
> & {
  urgent: boolean
  /** whole days since the state last changed */
  days: number
  /** what is missing before it goes on, in words */
  missing: string | null
  /** the date that comes next: meeting, check-in, or the end of a postponement */
  next: string | null
  /** people of the request whom nobody has found yet */
  unlinked: number
  /** calls for an adult that are not over */
  alerts: number
  /** what comes next by this viewer's hand; null: it waits for others */
  step: StaffStep | null
}

export type Board = {
  /** nobody has answered these */
  alerts: OpenAlert[]
  /** unanswered calls besides these */
  moreAlerts: number
  /** the viewer takes care of these */
  taken: OpenAlert[]
  lanes: { lane: Lane; cards: Card[] }[]
  /** open cases besides those in the lanes */
  moreCases: number
}

const day = 24 * 3600 * 1000

/**
 * What a supervisor (or, for escalated cases, the safeguarding lead) looks after: calls first, then every open case
 * in its column, the longest waiting first. A fixed number of queries.
 */
export function board(actor: { id: string }): Promise<Board> {
  return readAs(actor.id, async (tx) => {
    const { alerts, taken, more: moreAlerts } = await findOpenAlerts(tx)
    const { cases, more: moreCases } = await findBoardCases(tx)
    const cards = await makeCards(tx, actor.id, cases)
    return {
      alerts,
      moreAlerts,
      taken,
      moreCases,
      lanes: lanes.map((lane) => ({
        lane,
        cards: cards.filter((card) => card.lane === lane).map(({ lane: _, ...card }) => card),
      })),
    }
  })
}

async function makeCards(
  tx: Tx,
  viewer: string,
  found: { id: string; staffed: boolean }[],
): Promise<(Card & { lane: Lane })[]> {
  const ids = found.map(({ id }) => id)
  const staffed = new Set(found.filter((one) => one.staffed).map(({ id }) => id))
  const lines = await caseLines(tx, ids, viewer)
  const facts = await loadManyFacts(tx, ids)
  const due = await nextCheckIns(tx, ids)
  const open = await countOpenAlerts(tx, ids)
  const cards: (Card & { lane: Lane })[] = []
  for (const { id, line, state, enteredAt, relations } of lines) {
    const known = facts.get(id)
    if (!known) continue
    const { ref, version, kind, status, hold, topic, people, urgent = false } = line
    const checkInDue = due.get(id) ?? null
    const alerts = open.get(id) ?? 0
    const standing = { state, facts: known, urgent, alerts, checkInDue, viewer }
    // Whoever is not staff of the case sees too few of its rows to tell what is missing.
    const missing = staffed.has(id) ? missingFor(standing) : []
    cards.push({
      ...{ ref, version, kind, state, status, hold, topic, people, urgent },
      lane: laneOf(standing),
      days: Math.floor((Date.parse(known.now) - enteredAt.getTime()) / day),
      missing: missing.length > 0 ? await reasonWords(missing) : null,
      next: known.session?.startsAt ?? checkInDue ?? ahead(known),
      unlinked: known.unlinkedPeople.length,
      alerts,
      step: staffStep({ state, facts: known, relations }, viewer),
    })
  }
  return cards
}

/** Until when it is put off; a day that has passed says nothing any more. */
const ahead = ({ postponedUntil, now }: Facts) =>
  postponedUntil !== null && postponedUntil > now ? postponedUntil : null

async function nextCheckIns(tx: Tx, ids: string[]): Promise<Map<string, string>> {
  const rows = await tx.checkIn.groupBy({
    by: ['caseId'],
    where: { caseId: { in: ids }, status: 'open' },
    _min: { dueAt: true },
  })
  return new Map(
    rows.flatMap(({ caseId, _min }) => (_min.dueAt ? [[caseId, _min.dueAt.toISOString()]] : [])),
  )
}

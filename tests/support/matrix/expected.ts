import type { CaseState } from '#machines/case/states.ts'
import {
  agreement,
  anyTime,
  assignment,
  debrief,
  intake,
  meeting,
  room,
} from '../../drills/expected/events.ts'
import type { Who } from '../../drills/expected/people.ts'
import { inside, mayKnow, offices } from '../../drills/expected/relations.ts'
import { readTable, statesIn, words } from '../read-table.ts'

// The tables of tests/drills/expected as questions with a yes or a no. Knows nothing of the code under test.

const known = new Set(words(mayKnow))
const stakes = new Set(words(inside))
const staff = new Set(words(offices))

/** What each person is to the case of a story in a state, by its table. */
export function standingIn(table: string): (who: Who, state: CaseState) => Set<string> {
  const rows = readTable(table, 3).map(([who = '', held = '', when = '']) => ({
    who,
    held: words(held),
    states: new Set(statesIn(when)),
  }))
  return (who, state) =>
    new Set(rows.filter((row) => row.who === who && row.states.has(state)).flatMap((r) => r.held))
}

/** The relations that count: whoever is inside the conflict has no office in it. */
export function counting(held: ReadonlySet<string>): Set<string> {
  const walled = [...held].some((one) => stakes.has(one))
  return new Set([...held].filter((one) => !(walled && staff.has(one))))
}

/** May somebody who is this to a case know that there is one? */
export const knows = (held: ReadonlySet<string>): boolean =>
  [...counting(held)].some((one) => known.has(one))

/** Everything that a table of events, whoever does them and states allows, as `event relation state`. */
const allowedBy = (tables: string[]): Set<string> =>
  new Set(
    tables.flatMap((table) =>
      readTable(table, 3).flatMap(([event, who = '', when = '']) =>
        words(who).flatMap((one) => statesIn(when).map((state) => `${event} ${one} ${state}`)),
      ),
    ),
  )

export const ofCases = allowedBy([intake, assignment, meeting, agreement, anyTime])
export const ofRooms = allowedBy([room])
export const ofDebriefs = allowedBy([debrief])

/** May somebody who is this do it in this state? */
export const mayDo = (
  allowed: ReadonlySet<string>,
  held: ReadonlySet<string>,
  state: CaseState,
  event: string,
): boolean => [...counting(held)].some((one) => allowed.has(`${event} ${one} ${state}`))

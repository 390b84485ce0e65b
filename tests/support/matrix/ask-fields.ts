import type { CaseView } from '#lib/cases/view/types.ts'
import type { Field } from '#machines/case/policy/field-rule.ts'
import type { Relation } from '#machines/case/policy/relations.ts'
import { mayRead } from '#machines/case/policy.ts'
import { shown } from '../../drills/expected/fields.ts'
import type { Who } from '../../drills/expected/people.ts'
import { readTable, statesIn, words } from '../read-table.ts'
import { counting, knows } from './expected.ts'
import { asToldToOthers } from './is-there.ts'
import { idOf, type Place } from './place.ts'

/** How one sees on the page of a case that something is shown. */
const probes: Record<string, (view: CaseView, viewer: string | null) => boolean> = {
  'where it stands': (view) => view.state !== null,
  'the other people': (view, viewer) => view.people.some(({ id }) => id !== viewer),
  topic: (view) => view.topic !== null,
  conditions: (view) => (view.conditions?.length ?? 0) > 0,
  'who asked': (view) => view.requestedBy !== null,
  'who mediates': (view, viewer) =>
    view.team?.some(({ serves, id }) => serves && id !== viewer) ?? false,
  'the file of staff': (view) => view.file !== null,
  'who has read': (view) => view.accessLog !== null,
  'that it is not working': (view) => view.state === 'followUp.reviewing',
}

const rows = readTable(shown, 4).map(([what = '', word = '', who = '', when = '']) => ({
  what,
  word: word as Field,
  who: words(who),
  states: new Set(statesIn(when)),
}))

/** One person looks at the page of a case: each thing on it is one row. `full`: the page as the supervisor has it. */
export async function askFields(place: Place, who: Who, full: CaseView): Promise<void> {
  const { state, tally, story, ids } = place
  const mine = await viewOf(place, who)
  const held = place.standing(who)
  const asStaff = ['supervisor', 'safeguarding'].some((office) => counting(held).has(office))
  const whole = asStaff ? full : asToldToOthers(full)
  for (const what of new Set(rows.map((row) => row.what))) {
    const probe = probes[what]
    if (!probe) throw new Error(`nobody knows how to see ${what}`)
    const here = rows.filter((row) => row.what === what && row.states.has(state))
    const granted = here.some((row) => row.who.some((one) => counting(held).has(one)))
    const isThere = probe(whole, idOf(ids, who))
    const word = rows.find((row) => row.what === what)?.word ?? 'existence'
    tally.compare(`${story}, ${state}: ${who} sees ${what}`, granted && knows(held) && isThere, {
      policy: byPolicy(held as ReadonlySet<Relation>, place, word) && isThere,
      http: mine !== null && probe(mine, idOf(ids, who)),
    })
  }
}

/** Of these one sees one's own. */
const ownIsShown: readonly Field[] = ['requestedBy', 'accessLog']

function byPolicy(held: ReadonlySet<Relation>, { state }: Place, word: Field): boolean {
  if (mayRead(held, state, 'existence') === 'none') return false
  const access = mayRead(held, state, word)
  return access === 'all' || (access === 'own' && ownIsShown.includes(word))
}

/** The page of the case as JSON, for whoever gets it. */
export async function viewOf({ everybody, told }: Place, who: Who): Promise<CaseView | null> {
  const answer = await everybody.ask(who, `cases/${told.ref}`)
  return answer.status === 200 ? (JSON.parse(answer.text) as CaseView) : null
}

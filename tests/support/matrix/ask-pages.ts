import { kebab } from '#lib/shared/field-id.ts'
import { eventTypes } from '#machines/case/events.ts'
import { ofACase, ofAProgramme, ofEverybody, passingOn } from '../../drills/expected/pages.ts'
import { insiders, type Who } from '../../drills/expected/people.ts'
import type { Dice } from '../dice.ts'
import { readTable, words } from '../read-table.ts'
import type { Everybody } from './ask.ts'
import { knows, mayDo, ofCases } from './expected.ts'
import type { Place } from './place.ts'
import { roleOf } from './role-of.ts'
import type { Stage } from './stage.ts'
import type { Tally } from './tally.ts'

const casePages = readTable(ofACase, 2).map(([name = '', who = '']) => ({ name, who }))
const acts = eventTypes.filter(
  (type) => !['editAgreement', 'invite', 'recordConversation'].includes(type),
)

/** What stands in the address of a page, beside the case. */
const moreOf = (name: string, dice: Dice): object =>
  name.includes('[act]')
    ? { act: kebab(dice.of(acts)) }
    : name.includes('[n]')
      ? { n: dice.of(['1', '2', '3']) }
      : {}

/** One person opens some pages of a case. */
export async function askPages(place: Place, who: Who, dice: Dice, most: number): Promise<void> {
  const { told, everybody, tally, story, state } = place
  const held = place.standing(who)
  for (let times = most; times > 0; times--) {
    const { name, who: allowed } = dice.of(casePages)
    const more = moreOf(name, dice)
    const shown = await everybody.open(who, name, { ref: told.ref, ...more })
    const row = `${story}, ${state}: ${who} opens ${name} ${Object.values(more)}`
    const always = allowed.startsWith('whoever knows of it')
    const nowhere = who === 'nobody' ? 'elsewhere' : 'not-found'
    // A call for an adult that is not the time for it goes to the page of help.
    const there = always && shown.kind !== 'elsewhere' ? 'page' : shown.kind
    tally.compare(row, knows(held) ? there : nowhere, { http: shown.kind })
    for (const form of formsIn(shown.html))
      tally.compare(`${row}, the form ${form}`, true, { http: mayDo(ofCases, held, state, form) })
  }
}

/** The events that a page has forms for. */
const formsIn = (html: string): string[] =>
  [...html.matchAll(/data-event="(\w+)"/g)].map(([, type = '']) => type)

/** These people open every page that is not about one case. */
export async function openProgramme(
  stage: Stage,
  everybody: Everybody,
  tally: Tally,
  people: readonly Who[],
) {
  const params = {
    id: stage.ids.member,
    change: 'end',
    programme: 'x',
    step: 'story',
    code: 'x',
    token: 'x',
  }
  for (const [name = '', allowed = ''] of readTable(ofAProgramme, 2))
    for (const who of people) {
      const shown = await everybody.open(who, name, params)
      const roles = words(allowed)
      const own = roles.includes('signed in') || roles.includes(roleOf(who) ?? '')
      // What is about somebody of this programme is not for the staff of another.
      const may = own && (!name.includes('[id]') || who in insiders)
      const expected = who === 'nobody' ? 'elsewhere' : may ? 'page' : 'not-found'
      tally.compare(`${who} opens ${name}`, expected, { http: shown.kind })
    }
  for (const [name = ''] of [passingOn, ofEverybody].flatMap((table) => readTable(table, 1)))
    for (const who of people) await everybody.open(who, name, params)
}

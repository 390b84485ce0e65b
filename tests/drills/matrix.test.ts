import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { disconnect } from '#lib/db/client.ts'
import { eventTypes } from '#machines/case/events.ts'
import { fields } from '#machines/case/policy/field-rule.ts'
import type { CaseState } from '#machines/case/states.ts'
import { AsPerson } from '#tests/support/as-person.ts'
import { handlersOf, routeNames } from '#tests/support/call-route.ts'
import { Dice } from '#tests/support/dice.ts'
import { drillSample, drillSeed, drillSize, tellDrill } from '#tests/support/drill.ts'
import { logATalk } from '#tests/support/log-a-talk.ts'
import { Everybody } from '#tests/support/matrix/ask.ts'
import { askCalls } from '#tests/support/matrix/ask-calls.ts'
import { askDebrief } from '#tests/support/matrix/ask-debrief.ts'
import { askEvent, askStanding, expectUnmoved, wallOf } from '#tests/support/matrix/ask-events.ts'
import { askFields, viewOf } from '#tests/support/matrix/ask-fields.ts'
import { askNewcomer } from '#tests/support/matrix/ask-newcomer.ts'
import { askOpened } from '#tests/support/matrix/ask-opening.ts'
import { askPages, openProgramme } from '#tests/support/matrix/ask-pages.ts'
import { askRoom, meetingsOf, roomTypes } from '#tests/support/matrix/ask-rooms.ts'
import { askBeginnings, askProgramme } from '#tests/support/matrix/ask-routes.ts'
import { askTexts, permitsAt } from '#tests/support/matrix/ask-texts.ts'
import { ofCases, ofRooms, standingIn } from '#tests/support/matrix/expected.ts'
import { findTexts, tickedIn } from '#tests/support/matrix/find-texts.ts'
import { pageNames } from '#tests/support/matrix/pages.ts'
import type { Place } from '#tests/support/matrix/place.ts'
import { routesIn } from '#tests/support/matrix/routes-in.ts'
import { type Stage, setStage } from '#tests/support/matrix/stage.ts'
import { type Beat, tell } from '#tests/support/matrix/story.ts'
import { Tally } from '#tests/support/matrix/tally.ts'
import { readTable, words } from '#tests/support/read-table.ts'
import { coachedCase } from './expected/coached-case.ts'
import { beginning } from './expected/events.ts'
import { notYetShown, shown, shownByEntry } from './expected/fields.ts'
import * as pages from './expected/pages.ts'
import { everybody as people, type Who } from './expected/people.ts'
import { quietCase } from './expected/quiet-case.ts'
import { coached, quiet, told as toldTable } from './expected/relations.ts'
import * as routes from './expected/routes.ts'
import { texts } from './expected/texts.ts'
import { toldCase } from './expected/told-case.ts'

vi.mock('next/headers', () => import('#tests/support/cookie-jar.ts'))
vi.mock('next-intl/server', () => import('#tests/support/plain-words.ts'))
vi.mock('next-intl', async (original) =>
  (await import('#tests/support/matrix/intl-provider.ts')).withoutNext(await original()),
)

// Everybody asks for everything in every state, and the answers are held against tables that people wrote.

const strangers: Who[] = ['idle', 'unwanted', 'foreignMediator', 'foreignSupervisor', 'foreignLead']

/** `alike`: those who are to the case what somebody else is, too. In the other cases most are what they were before. */
const stories: { story: string; beats: Beat[]; table: string; asked: Who[]; alike: Who[] }[] = [
  {
    story: 'quiet',
    beats: quietCase,
    table: quiet,
    asked: [...people],
    alike: [...strangers, 'adult', 'staffReferrer', 'lead', 'leadWitness'],
  },
  {
    story: 'told',
    beats: toldCase,
    table: toldTable,
    asked: [
      'referrer',
      'staffReferrer',
      'lead',
      'leadWitness',
      'other',
      'supervisor',
      'foreignLead',
    ],
    alike: ['other', 'supervisor', 'foreignLead'],
  },
  {
    story: 'coached',
    beats: coachedCase,
    table: coached,
    asked: ['requester', 'leaver', 'other', 'mediator1', 'supervisor'],
    alike: ['supervisor'],
  },
]

const seed = drillSeed()
const dice = new Dice(seed)
const isFull = drillSize(0, 1) === 1
/** A few of a list, other ones each time. */
const few = <T>(list: readonly T[], most: number): T[] => [
  ...new Set(list.length === 0 ? [] : Array.from({ length: most }, () => dice.of(list))),
]
/** All of it at full size. */
const some = <T>(list: readonly T[], most: number): T[] => drillSample(dice, list, most)

const everybody = new Everybody()
const tally = new Tally()
const app = new AsPerson()
let stage: Stage

beforeAll(async () => {
  await app.open()
  stage = await setStage()
  await logATalk(stage.programmeId, stage.ids.mediator1)
  await everybody.signIn(stage.ids)
})
afterAll(async () => {
  await app.close()
  await disconnect()
})

it('has a row for every route', async () => {
  const found = await Promise.all(
    routeNames.map(async (name) =>
      Object.keys(await handlersOf(name))
        .filter((key) => /^[A-Z]+$/.test(key))
        .map((method) => `${method} ${name}`),
    ),
  )
  const { ofACase, ofAProgramme, ofWhoeverAsks, ofEverybody, ofAnAdult } = routes
  const listed = [ofACase, ofAProgramme].flatMap((table) => routesIn(table))
  listed.push(...[ofWhoeverAsks, ofEverybody].flatMap((table) => routesIn(table, 1)))
  const again = [...routesIn(ofAnAdult), ...routesIn(routes.beforeSecondFactor, 1)]
  expect(listed).toEqual(expect.arrayContaining(again))
  expect(found.flat().sort()).toEqual(listed.sort())
})

it('has a row for every page', () => {
  const listed = [pages.ofACase, pages.ofAProgramme].flatMap((table) => routesIn(table))
  const others = [pages.passingOn, pages.ofEverybody].flatMap((table) => routesIn(table, 1))
  expect(pageNames).toEqual([...listed, ...others].sort())
})

const hasTwoHats = (who: Who): boolean => who === 'staffParty' || who === 'staffReferrer'

it('has a row for every event, and for every word of the policy about what there is to read', () => {
  const named = (allowed: ReadonlySet<string>) => [...allowed].map((one) => one.split(' ')[0])
  const events = [...named(ofCases), ...routesIn(beginning)]
  expect(new Set(events)).toEqual(new Set(eventTypes))
  expect(new Set(named(ofRooms))).toEqual(new Set(roomTypes))
  const read = [texts, shown].flatMap((table) => readTable(table, 4).map(([, word]) => word))
  const listed = [...read, ...words(notYetShown), ...words(shownByEntry)]
  expect(new Set(listed.filter((word) => word !== '-'))).toEqual(new Set(fields))
})

/** Those who are asked in a state. Whoever has an office and a stake is asked every time, the supervisor often. */
const askedIn = ({ people: all }: Place): Who[] => {
  const twoHats = all.filter(hasTwoHats)
  const adult: Who[] = dice.coin() ? ['supervisor'] : []
  return [...new Set([...twoHats.slice(0, 1), ...some(all, 1), ...adult])]
}

async function askAll(place: Place): Promise<void> {
  // Among the tests the other cases are looked at in about half of their states.
  if (!isFull && place.story !== 'quiet' && dice.coin()) return
  const asked = askedIn(place)
  await everybody.signIn(place.ids, ['supervisor'])
  const kept = await findTexts(place.told)
  const ticked = await tickedIn(place.told)
  everybody.permit = permitsAt(place, kept, ticked)
  // Reasons that were given in earlier states are asked for only there: a page shows the newest entries of the log.
  const told = kept.filter(({ readOf }) => !readOf)
  const full = await viewOf(place, 'supervisor')
  if (!full) throw new Error('the supervisor does not see the case')
  const meetings = await meetingsOf(place)
  for (const who of asked) {
    // Anew, so that nothing is open and everybody has just proved who they are.
    await everybody.signIn(place.ids, [who])
    const seen = await wallOf(place, who)
    if (seen) await askStanding(place, who)
    await askTexts(place, who, told, ticked)
    await askFields(place, who, full)
    // Of those who are the like of somebody else here, a few events are enough.
    const events = place.alike.includes(who) ? few(eventTypes, 8) : some(eventTypes, 3)
    for (const type of events) await askEvent(place, who, type, seen)
    const rooms = hasTwoHats(who) ? meetings : few(meetings, 1)
    for (const meeting of rooms) {
      await askRoom(place, who, meeting, some(roomTypes, 3))
      await askDebrief(place, who, meeting)
    }
    await askPages(place, who, dice, drillSize(2, 4))
    for (const page of ['home', 'board']) await everybody.open(who, page, {})
    for (const address of ['cases?limit=100', 'mailbox']) await everybody.ask(who, address)
  }
  await askOpened(place, asked, ticked, (who) => askPages(place, who, dice, drillSize(1, 4)))
  await expectUnmoved(place)
  const { requests } = everybody
  const { differences } = tally
  tellDrill(
    `  ${place.story}, ${place.state}: ${requests} requests, ${differences.length} differences`,
  )
}

describe('who may do and read what', () => {
  it.each(stories)(
    'in the $story case',
    async ({ story, beats, table, asked, alike }) => {
      const standing = standingIn(table)
      const placeIn = (state: CaseState, told: Place['told']): Place => ({
        ...{ story, state, told, ids: stage.ids, people: asked, alike, everybody, app, tally },
        opened: new Set(),
        standing: (who) => standing(who, state),
      })
      const end = await tell(stage, beats, (told, state) => askAll(placeIn(state, told)))
      if (story !== 'told') return
      await everybody.signIn(stage.ids)
      await askCalls(placeIn('closed', end), everybody)
    },
    // A guard against hangs, not against machines that are busy.
    drillSize(900_000, 3 * 3_600_000),
  )

  it('in a programme', async () => {
    everybody.permit = () => new Set()
    const asked = [...new Set([...some(people, 5), 'supervisor' as const])]
    await everybody.signIn(stage.ids, asked)
    await askProgramme(stage, everybody, tally, asked)
    await askBeginnings(everybody, tally, asked)
    await openProgramme(stage, everybody, tally, asked)
    await askNewcomer(stage, everybody, tally)
  }, 900_000)

  it('is what the tables say', () => {
    const { requests, astray, telling } = everybody
    tellDrill(
      `matrix: ${requests} requests, ${tally.differences.length} differences, ${new Set(astray).size} canaries out of place, agreement ${tally.agreement.toFixed(2)} %`,
    )
    expect({ differences: tally.differences, astray, telling }, `seed ${seed}`).toEqual({
      differences: [],
      astray: [],
      telling: [],
    })
  })
})

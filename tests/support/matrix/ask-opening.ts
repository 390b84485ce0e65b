import { mayOpen } from '#lib/reading/openings.ts'
import type { Relation } from '#machines/case/policy/relations.ts'
import type { Who } from '../../drills/expected/people.ts'
import { opening } from '../../drills/expected/texts.ts'
import { canary } from '../plant-canaries.ts'
import { words } from '../read-table.ts'
import { canariesIn } from './ask.ts'
import { codeOf, expectedCode } from './ask-events.ts'
import { askTexts, permitsAt } from './ask-texts.ts'
import { counting } from './expected.ts'
import { findTexts, type Kept } from './find-texts.ts'
import { idOf, type Place } from './place.ts'
import { opensWithReason } from './readers.ts'

const openers = words(opening)

/** These say in words of their own why they open; the others choose a reason from the list. */
const talkative: readonly Who[] = ['supervisor', 'lead']

/** One person gives a reason to open what people wrote in private. True for whoever may. */
async function giveReason(place: Place, who: Who, kept: Kept[]): Promise<boolean> {
  const { told, state, story, tally, everybody } = place
  const held = place.standing(who)
  const allowed = openers.some((office) => counting(held).has(office))
  const expected = expectedCode(who, held, allowed)
  const wall = await wallLets(place, who)
  const json = talkative.includes(who) ? inOwnWords(place, who, kept) : { reason: 'talk' }
  const address = (ref: string) => `cases/${ref}/openings`
  // Just before, so that they have proved who they are.
  await everybody.signIn(place.ids, [who])
  const answer = await everybody.askBoth(who, address, told.ref, { method: 'POST', json })
  const relations = held as ReadonlySet<Relation>
  const byPolicy = mayOpen({ relations, state })
  tally.compare(`${story}, ${state}: ${who} opens with a reason`, expected, {
    policy: byPolicy === allowed ? expected : byPolicy ? 'may' : 'may not',
    wall: wall === allowed ? expected : wall ? 'takes the row' : 'takes nothing',
    http: codeOf(answer.code),
  })
  return expected === 'may'
}

/** A reason that is a text itself: whoever wrote what is opened with it reads it, too. */
function inOwnWords({ told, ids }: Place, who: Who, kept: Kept[]): object {
  const text = canary('opening.words')
  const by = idOf(ids, who) ?? ''
  const sealed = kept.filter(({ field }) => opensWithReason(field))
  const readOf = new Set(sealed.map((one) => one.by).filter((one) => one !== by))
  for (const mark of canariesIn(text)) told.texts.set(mark, { field: 'opening.words', by, readOf })
  return { reason: 'other', words: text }
}

/** Does the database, asked by the application's role as this person, take a row that says that they opened it? */
async function wallLets({ app, told, ids }: Place, who: Who): Promise<boolean> {
  const sql = `insert into opening (id, case_id, person_id, login_id, reason, at, until_at)
    values (gen_random_uuid(), $1, $2, gen_random_uuid(), 'talk', app.now(), app.now()) returning 1`
  const person = idOf(ids, who)
  try {
    return (await app.ask(person, sql, [told.id, person])).length === 1
  } catch {
    return false
  }
}

/**
 * These people give a reason, and whoever may then looks again at every text: now they read it. Whoever wrote it finds
 * the reason. `look`: what else is looked at with everything open.
 */
export async function askOpened(
  place: Place,
  people: readonly Who[],
  ticked: Set<string>,
  look: (who: Who) => Promise<void>,
): Promise<void> {
  const before = await findTexts(place.told)
  for (const who of people) if (await giveReason(place, who, before)) place.opened.add(who)
  const kept = await findTexts(place.told)
  place.everybody.permit = permitsAt(place, kept, ticked)
  // What was opened is noted before it is shown, so it is in the log from the next look on.
  for (const who of place.opened) await place.everybody.ask(who, `cases/${place.told.ref}`)
  const said = kept.filter(({ mark }) => !before.some((text) => text.mark === mark))
  const texts = [...kept.filter(({ readOf }) => !readOf), ...said]
  for (const who of place.opened) {
    await askTexts(place, who, texts, ticked)
    await look(who)
  }
  for (const who of people)
    if (!place.opened.has(who) && said.length > 0) await askTexts(place, who, said, ticked)
}

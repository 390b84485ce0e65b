import { type EventType, payloads } from '#machines/case/events.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { exampleEvent } from '#machines/case/paths.ts'
import type { Relation } from '#machines/case/policy/relations.ts'
import { may, mayRead } from '#machines/case/policy.ts'
import type { Who } from '../../drills/expected/people.ts'
import { asOwner } from '../as-owner.ts'
import { sampleOf } from '../sample-of.ts'
import { ABSENT } from './ask.ts'
import { knows, mayDo, ofCases } from './expected.ts'
import { idOf, type Place } from './place.ts'
import type { Ids } from './stage.ts'

// Everybody tries every event. Whoever may not sends it whole; whoever may sends one key too many with it, so that
// the case stays where it is: what is wrong in the words is looked at only after the right to say them.

export const unknownKey = { nobodyKnowsThis: true }

/** What somebody would send who means it. */
function wholePayload(type: EventType, ids: Ids): object {
  const cast: Cast = { ...ids, safeguarding: ids.lead, quickLog: ids.member, otherCase: ABSENT }
  try {
    return exampleEvent(type, cast).payload
  } catch {
    return sampleOf(payloads[type]) as object
  }
}

/** What the table says that the answer is. */
export const expectedCode = (who: Who, held: ReadonlySet<string>, allowed: boolean): string => {
  if (who === 'nobody') return 'sign-in'
  if (!knows(held)) return 'not-found'
  return allowed ? 'may' : 'not-you'
}

/** An answer that is no refusal of the right: something else may still be missing. */
export const codeOf = (code: string): string =>
  ['sign-in', 'not-found', 'not-you'].includes(code) ? code : 'may'

export const hidden = (code: string): boolean => code === 'sign-in' || code === 'not-found'

/** Does the database, asked by the application's role as this person, give the case's row for reading and changing? */
export async function wallOf({ app, told, ids }: Place, who: Who): Promise<boolean> {
  const sql = 'select 1 from cases where id = $1 for update'
  return (await app.ask(idOf(ids, who), sql, [told.id])).length === 1
}

/** The database's own word for what somebody is to the case, against the table's. */
export async function askStanding(place: Place, who: Who): Promise<void> {
  const { app, ids, told, tally, story, state } = place
  const sql = 'select app.my_relations($1) as held'
  const [row] = await app.ask<{ held: string[] }>(idOf(ids, who), sql, [told.id])
  tally.compare(`${story}, ${state}: ${who} is`, [...place.standing(who)].sort().join(), {
    wall: row?.held.sort().join() ?? '',
  })
}

/** One person tries one event of the case. */
export async function askEvent(place: Place, who: Who, type: EventType, seen: boolean) {
  const { told, state, ids, everybody, tally, story } = place
  const held = place.standing(who)
  const expected = expectedCode(who, held, mayDo(ofCases, held, state, type))
  const payload = { ...wholePayload(type, ids), ...(expected === 'may' ? unknownKey : {}) }
  const json = { type, seenVersion: told.version, payload }
  const answer = await everybody.askBoth(who, (ref) => `cases/${ref}/events`, told.ref, {
    method: 'POST',
    json,
  })
  const relations = held as ReadonlySet<Relation>
  const knowing = mayRead(relations, state, 'existence') !== 'none'
  // In the order of the door: who may not know of a case may do nothing in it.
  const policy = !knowing ? 'not-found' : may(relations, state, type) ? 'may' : 'not-you'
  tally.compare(`${story}, ${state}: ${who} ${type}`, expected, {
    policy: hidden(expected) && hidden(policy) ? expected : policy,
    wall: seen !== hidden(expected) ? expected : seen ? 'gives the row' : 'gives nothing',
    http: codeOf(answer.code),
  })
}

/** Throws when an event that should have been refused has moved the case after all. */
export async function expectUnmoved({ told, state }: Place): Promise<void> {
  const [row] = await asOwner<{ version: number }>('select version from cases where id = $1', [
    told.id,
  ])
  if (row?.version !== told.version) throw new Error(`${told.ref} moved in ${state}`)
}

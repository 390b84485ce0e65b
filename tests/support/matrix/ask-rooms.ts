import { roomPayloads } from '#lib/sessions/room-events.ts'
import type { Relation } from '#machines/case/policy/relations.ts'
import { mayRead } from '#machines/case/policy.ts'
import { roomSeenBy } from '../../drills/expected/events.ts'
import type { Who } from '../../drills/expected/people.ts'
import { asOwner } from '../as-owner.ts'
import { words } from '../read-table.ts'
import { sampleOf } from '../sample-of.ts'
import { codeOf, expectedCode, hidden, unknownKey } from './ask-events.ts'
import { counting, mayDo, ofRooms } from './expected.ts'
import { idOf, type Place } from './place.ts'

/** A meeting as it stands in the database. */
export type Meeting = {
  id: string
  n: number
  alone: string | null
  status: string
  version: number
}

export const roomTypes = Object.keys(roomPayloads) as (keyof typeof roomPayloads)[]
const seers = new Set(words(roomSeenBy))

export const meetingsOf = ({ told }: Place): Promise<Meeting[]> =>
  asOwner<Meeting>(
    'select id, n, with_id as alone, status, version from session where case_id = $1 order by n',
    [told.id],
  )

/** May this person look into this room? A talk with one person is not for the other parties. */
function seesRoom(place: Place, who: Who, { alone }: Meeting): boolean {
  const held = counting(place.standing(who))
  const roles = [...held].filter((one) => seers.has(one))
  if (alone === null || alone === idOf(place.ids, who)) return roles.length > 0
  return roles.some((one) => one !== 'party')
}

/** One person looks into a room, and tries everything that can be done in it. */
export async function askRoom(place: Place, who: Who, meeting: Meeting, types: typeof roomTypes) {
  const { told, state, everybody, tally, story, app, ids } = place
  const held = place.standing(who)
  const seen = seesRoom(place, who, meeting)
  const address = (ref: string) => `cases/${ref}/sessions/${meeting.n}`
  const row = `${story}, ${state}: ${who} in room ${meeting.n}`
  const code = who === 'nobody' ? 'sign-in' : seen ? 'may' : 'not-found'
  const looked = await everybody.askBoth(who, address, told.ref)
  const sql = 'select id from session where id = $1'
  const given = (await app.ask(idOf(ids, who), sql, [meeting.id])).length === 1
  const mayByPolicy = mayRead(held as ReadonlySet<Relation>, state, 'sessions') === 'all'
  tally.compare(`${row} looks`, code, {
    http: codeOf(looked.code),
    policy: mayByPolicy || hidden(code) ? code : 'may not',
    wall: given || hidden(code) ? code : 'gives nothing',
  })
  for (const type of types) {
    const live = meeting.status === 'live' && (meeting.alone === null || !/Item|Rules/.test(type))
    const expected = seen
      ? expectedCode(who, held, live && mayDo(ofRooms, held, state, type))
      : code
    const payload = {
      ...(sampleOf(roomPayloads[type]) as object),
      ...(expected === 'may' ? unknownKey : {}),
    }
    const json = { type, seenVersion: meeting.version, payload }
    const sent = { method: 'POST', json } as const
    const answer = await everybody.askBoth(who, (ref) => `${address(ref)}/events`, told.ref, sent)
    tally.compare(`${row} ${type}`, expected, { http: codeOf(answer.code) })
  }
}

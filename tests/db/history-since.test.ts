import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readTimeline } from '#lib/cases/read-case.ts'
import { disconnect } from '#lib/db/client.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { letter } from '#machines/case/paths/payloads.ts'
import { begin, type Played, send } from '../../prisma/seed/play.ts'
import { castProgramme } from '../support/cast-programme.ts'
import { eyesOf } from '../support/eyes-of.ts'
import { playIntake, playToInvitation, playToMeeting } from '../support/play-case.ts'

vi.mock('next-intl/server', () => import('../support/plain-words.ts'))

let programmeId: string
let cast: Cast
let eyes: ReturnType<typeof eyesOf>

beforeAll(async () => {
  ;({ programmeId, cast } = await castProgramme())
  eyes = eyesOf(cast)
})
afterAll(disconnect)

const typesFor = async (who: keyof Cast, at: Played) => {
  const told = await readTimeline(eyes.reader(who), at.ref)
  if (!told.ok) throw new Error(told.refusal.code)
  return told.value.map(({ type }) => type)
}

test('whoever is invited reads nothing of what was before, which tells of the other side', async () => {
  const { supervisor, requester } = cast
  let at = await begin(programmeId, requester, 'request', letter)
  at = await send(at, requester, 'raiseConcern', { imminence: 'today' })
  at = await send(at, supervisor, 'liftHold', { kind: 'safety', reason: 'talked' })
  at = await playToInvitation(at, cast)
  at = await send(at, supervisor, 'pause', { kind: 'pause', reason: 'Holidays.' })
  expect(await typesFor('other', at)).toEqual(['invite', 'pause'])
  expect(await typesFor('requester', at)).toEqual(['request', 'raiseConcern', 'liftHold', 'pause'])
  expect(await typesFor('supervisor', at)).toHaveLength(8)
})

test('a mediator who comes later reads from then on', async () => {
  let at = await playToMeeting(await playIntake(programmeId, cast), cast)
  at = await send(at, cast.mediator2, 'recuse', {})
  at = await send(at, cast.supervisor, 'propose', {
    team: [
      { person: cast.mediator1, role: 'lead' },
      { person: cast.mediator3, role: 'co' },
    ],
  })
  at = await send(at, cast.mediator3, 'declareConflict', {
    people: [
      { person: cast.requester, knows: 'no' },
      { person: cast.other, knows: 'no' },
    ],
    knowsConflict: false,
    canBeFair: 'yes',
  })
  at = await send(at, cast.mediator3, 'acceptAppointment', {})
  const newcomer = await typesFor('mediator3', at)
  expect(newcomer).toEqual(['propose', 'declareConflict', 'acceptAppointment'])
  expect(await typesFor('mediator1', at)).toEqual(
    expect.arrayContaining(['propose', 'schedule', 'recuse']),
  )
})

import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readCase } from '#lib/cases/read-case.ts'
import { disconnect } from '#lib/db/client.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { exampleEvent } from '#machines/case/paths.ts'
import { begin, type Played, send } from '../../prisma/seed/play.ts'
import { castProgramme } from '../support/cast-programme.ts'
import { playIntake, playToAgreement, playToMeeting } from '../support/play-case.ts'

vi.mock('next-intl/server', () => import('../support/plain-words.ts'))

let programmeId: string
let cast: Cast

beforeAll(async () => {
  ;({ programmeId, cast } = await castProgramme())
})
afterAll(disconnect)

async function reached(who: keyof Cast, { ref }: Played) {
  const view = await readCase({ id: cast[who] }, ref)
  if (!view.ok) throw new Error(view.refusal.code)
  return view.value.stagesReached
}
const end = (at: Played) =>
  send(at, cast.supervisor, 'closeAdministratively', { reason: 'end-of-year' })

test('a request that was taken back at once has reached no more than the first stage', async () => {
  const { payload } = exampleEvent('request')
  const at = await begin(programmeId, cast.requester, 'request', payload)
  const taken = await send(at, cast.requester, 'withdrawRequest', {})
  for (const who of ['requester', 'supervisor'] as const)
    expect(await reached(who, taken), who).toEqual(['intake'])
})

test('a case has reached the stages that it was in, for everybody who sees how far it is', async () => {
  const early = await end(await playIntake(programmeId, cast))
  const late = await end(
    await playToAgreement(await playToMeeting(await playIntake(programmeId, cast), cast), cast),
  )
  for (const who of ['requester', 'other', 'supervisor'] as const) {
    expect(await reached(who, early), who).toEqual(['intake', 'assignment'])
    expect(await reached(who, late), who).toEqual([
      'intake',
      'assignment',
      'session',
      'agreement',
      'followUp',
    ])
  }
})

test('a mediator who came late is told of the stages before them, and of an open case none', async () => {
  const met = await playToMeeting(await playIntake(programmeId, cast), cast)
  const at = await send(await playToAgreement(met, cast), cast.supervisor, 'replaceMediator', {
    mediator: cast.mediator2,
    newcomer: cast.mediator3,
    role: 'co',
  })
  const clear = await send(at, cast.mediator3, 'declareConflict', {
    people: [cast.requester, cast.other].map((person) => ({ person, knows: 'no' })),
    knowsConflict: false,
    canBeFair: 'yes',
  })
  const accepted = await send(clear, cast.mediator3, 'acceptAppointment', {})
  expect(await reached('mediator3', accepted)).toBe(null)
  const all = ['intake', 'assignment', 'session', 'agreement', 'followUp']
  expect(await reached('mediator3', await end(accepted))).toEqual(all)
})

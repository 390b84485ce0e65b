import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { listCases } from '#lib/cases/list-cases.ts'
import type { ListQuery } from '#lib/cases/list-query.ts'
import { disconnect } from '#lib/db/client.ts'
import { type Cast, roles } from '#machines/case/paths/cast.ts'
import { caseStates, stages } from '#machines/case/states.ts'
import { type Played, send } from '../../prisma/seed/play.ts'
import { castProgramme } from '../support/cast-programme.ts'
import { playIntake, playToAgreement, playToMeeting } from '../support/play-case.ts'

vi.mock('next-intl/server', () => import('../support/plain-words.ts'))

// A list can be narrowed to a state: its answer must not tell more than the lines themselves do.

let cast: Cast
let refused: Played
let left: Played

beforeAll(async () => {
  const made = await castProgramme()
  cast = made.cast
  const { programmeId } = made
  const convened = await playIntake(programmeId, cast)
  await playToMeeting(await playIntake(programmeId, cast), cast)
  refused = await send(convened, cast.other, 'withdrawConsent', {})
  const signed = await playToMeeting(await playIntake(programmeId, cast), cast)
  left = await send(await playToAgreement(signed, cast), cast.other, 'withdrawConsent', {})
  const troubled = await playToMeeting(await playIntake(programmeId, cast), cast)
  await send(await playToAgreement(troubled, cast), cast.other, 'reportProblem', { safe: 'yes' })
}, 60_000)
afterAll(disconnect)

async function lines(id: string, query: ListQuery = {}) {
  const page = await listCases({ id }, query)
  if (!page.ok) throw new Error(page.refusal.code)
  return page.value.items
}
const refs = (items: { ref: string }[]) => items.map(({ ref }) => ref)

test.each(roles)('a filter finds what the lines say: %s', async (who) => {
  const all = await lines(cast[who])
  for (const state of caseStates)
    expect(refs(await lines(cast[who], { state })), state).toEqual(
      refs(all.filter((line) => line.state === state)),
    )
  for (const stage of stages)
    expect(refs(await lines(cast[who], { stage })), stage).toEqual(
      refs(all.filter((line) => line.stage === stage)),
    )
})

test('whoever left finds their case by its number, and by no state', async () => {
  for (const { ref } of [refused, left]) {
    expect(await lines(cast.other, { q: ref })).toMatchObject([{ state: null, status: 'left' }])
    for (const stage of stages) expect(refs(await lines(cast.other, { stage }))).not.toContain(ref)
  }
})

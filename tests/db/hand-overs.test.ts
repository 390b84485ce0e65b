import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { home } from '#lib/cases/home.ts'
import { disconnect } from '#lib/db/client.ts'
import { runDue } from '#lib/effects/run-due.ts'
import { settleHandOver } from '#lib/hand-overs/settle-hand-over.ts'
import type { Payload } from '#machines/case/events.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { letter } from '#machines/case/paths/payloads.ts'
import { begin, type Played, send } from '../../prisma/seed/play.ts'
import { asOwner } from '../support/as-owner.ts'
import { castProgramme } from '../support/cast-programme.ts'
import { eyesOf } from '../support/eyes-of.ts'

vi.mock('next-intl/server', () => import('../support/plain-words.ts'))

// Whoever takes a case over is told, can read it, and says whether people arrive.

let programmeId: string
let cast: Cast
let eyes: ReturnType<typeof eyesOf>

beforeAll(async () => {
  ;({ programmeId, cast } = await castProgramme())
  eyes = eyesOf(cast)
})
beforeEach(() => asOwner("update hand_over set status = 'done'"))
afterAll(disconnect)

async function handOver(to: Payload<'redirect'>['to']): Promise<Played> {
  let at = await begin(programmeId, cast.requester, 'request', letter)
  at = await send(at, cast.supervisor, 'startScreening', {})
  at = await send(at, cast.supervisor, 'redirect', {
    to,
    category: 'weapons',
    agreed: false,
    reason: 'There was a knife.',
  })
  await runDue(500)
  return at
}

const told = async (who: string, at: Played) =>
  (
    await asOwner<{ template: string }>(
      `select template from message m join cases c on c.id = m.case_id where c.ref = $1 and recipient_id = $2`,
      [at.ref, who],
    )
  ).map(({ template }) => template)
const asks = async (id: string, at: Played) =>
  (await home({ id })).tasks.some(({ task, ref }) => task === 'handOver' && ref === at.ref)
const idOf = async (at: Played) => (await eyes.view('supervisor', at)).handOvers[0]?.id ?? ''
const settle = (who: string, at: Played, id: string, status: string) =>
  settleHandOver(who, at.ref, id, { status })

test('the safeguarding lead is told, reads the case, and says that somebody arrived', async () => {
  const at = await handOver('safeguarding')
  expect(await told(cast.safeguarding, at)).toEqual(['redirect.safeguarding'])
  expect(await asks(cast.safeguarding, at)).toBe(true)
  expect(await asks(cast.supervisor, at)).toBe(false)
  const view = await eyes.view('safeguarding', at)
  expect(view.handOvers).toMatchObject([{ to: 'safeguarding', status: 'offered' }])
  const id = await idOf(at)
  expect(await settle(cast.safeguarding, at, id, 'accepted')).toMatchObject({ ok: true })
  expect(await asks(cast.safeguarding, at)).toBe(false)
  for (const who of ['requester', 'supervisor'] as const)
    expect((await eyes.view(who, at)).handOvers).toMatchObject([{ status: 'accepted' }])
  expect(await settle(cast.supervisor, at, id, 'done')).toMatchObject({ ok: true })
  expect(await settle(cast.supervisor, at, id, 'declined')).toMatchObject({
    refusal: { code: 'changed-meanwhile' },
  })
})

test('a case that is ended for safety and given to the lead is the lead’s too', async () => {
  const at = await begin(programmeId, cast.requester, 'request', letter)
  const over = await send(at, cast.supervisor, 'closeForSafety', {
    to: 'safeguarding',
    reason: 'Goes to a trained adult.',
  })
  await runDue(500)
  expect(await told(cast.safeguarding, over)).toEqual(['closeForSafety.safeguarding'])
  expect((await eyes.view('safeguarding', over)).handOvers).toHaveLength(1)
})

test('where nobody is the lead any more, the supervisor asks after it', async () => {
  const at = await handOver('safeguarding')
  const role = (until: string) =>
    asOwner(`update membership set until_at = ${until} where person_id = $1`, [cast.safeguarding])
  await role('now()')
  expect(await asks(cast.supervisor, at)).toBe(true)
  await role('null')
  expect(await asks(cast.supervisor, at)).toBe(false)
})

test('what goes elsewhere is the supervisor’s to ask after, and no matter of the lead', async () => {
  const at = await handOver('counsellor')
  expect(await told(cast.safeguarding, at)).toEqual([])
  expect(await asks(cast.supervisor, at)).toBe(true)
  const id = await idOf(at)
  expect(await settle(cast.safeguarding, at, id, 'done')).toMatchObject({
    refusal: { code: 'not-found' },
  })
  // It is about them, and not theirs to settle.
  expect(await settle(cast.requester, at, id, 'done')).toMatchObject({
    refusal: { code: 'not-you' },
  })
  for (const who of [cast.other, cast.mediator1, cast.referrer])
    expect(await settle(who, at, id, 'done')).toMatchObject({ refusal: { code: 'not-found' } })
  expect(await settle(cast.supervisor, at, id, 'declined')).toMatchObject({ ok: true })
  expect(await asks(cast.supervisor, at)).toBe(false)
})

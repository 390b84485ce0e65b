import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { type Actor, findLogin } from '#lib/auth/find-login.ts'
import { makeAccessCode } from '#lib/auth/make-access-code.ts'
import { setPassword } from '#lib/auth/set-password.ts'
import { startLogin } from '#lib/auth/start-login.ts'
import { hasFreshProof, proofToAsk, requireStepUp } from '#lib/auth/step-up.ts'
import { postEvent } from '#lib/cases/post-event.ts'
import { disconnect } from '#lib/db/client.ts'
import { withActor } from '#lib/db/with-actor.ts'
import { changeMember } from '#lib/people/change-member.ts'
import { postOpening } from '#lib/reading/post-opening.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { foundMaple } from '#tests/support/found-maple.ts'

vi.mock('next/headers', async () => (await import('#tests/support/browser-jar.ts')).nextHeaders())
vi.mock('#lib/auth/hash-password.ts', () => import('#tests/support/plain-passwords.ts'))

const password = 'lantern-otter-cloud-jam'
let robin: string
let sasha: string
let supervisor: string

beforeAll(async () => {
  const people = await foundMaple({
    robin: { name: 'Robin', role: 'member' },
    sasha: { name: 'Sasha', role: 'member' },
    supervisor: { name: 'Ms. Rivera', role: 'supervisor' },
  })
  ;({ robin, sasha, supervisor } = people)
  await setPassword(robin, 'robin@example.org', password)
})
beforeEach(() => asOwner('delete from attempt'))
afterAll(disconnect)

/** Somebody who signed in a while ago; `again` is how the next request finds them. */
async function stale(person: string): Promise<{ actor: Actor; again: () => Promise<Actor> }> {
  const token = await startLogin(person)
  await asOwner(
    "update login set proved_at = proved_at - interval '11 minutes' where person_id = $1",
    [person],
  )
  const again = async () => {
    const actor = await findLogin(token)
    if (!actor) throw new Error('nobody')
    return actor
  }
  return { actor: await again(), again }
}

it('a proof is fresh for ten minutes', async () => {
  const actor = await findLogin(await startLogin(robin))
  if (!actor) throw new Error('nobody')
  const after = (minutes: number) => new Date((actor.provedAt?.getTime() ?? 0) + minutes * 60_000)
  expect(hasFreshProof(actor, after(9.9))).toBe(true)
  expect(hasFreshProof(actor, after(10))).toBe(false)
  expect(await proofToAsk(actor)).toBeNull()
  expect(await requireStepUp(actor)).toEqual({ ok: true, value: null })
})

it('whoever has a password is asked for it, and is then fresh again on this login alone', async () => {
  const { actor, again } = await stale(robin)
  const other = await stale(robin)
  expect(await proofToAsk(actor)).toBe('password')
  expect(await requireStepUp(actor)).toMatchObject({
    refusal: { code: 'step-up', fields: [{ path: 'proof.password', code: 'proof-needed' }] },
  })
  expect(await requireStepUp(actor, { password: 'wrong' })).toMatchObject({
    refusal: { code: 'step-up', fields: [{ code: 'proof-wrong' }] },
  })
  expect((await requireStepUp(actor, { password })).ok).toBe(true)
  expect(hasFreshProof(await again())).toBe(true)
  expect(hasFreshProof(await other.again())).toBe(false)
})

it('whoever came with a code of their own is asked for it once more', async () => {
  const make = (personId: string) =>
    withActor(personId, (tx) => makeAccessCode(tx, { kind: 'return', personId }))
  const mine = await make(sasha)
  const { actor } = await stale(sasha)
  expect(await proofToAsk(actor)).toBe('code')
  expect(await requireStepUp(actor, { code: await make(robin) })).toMatchObject({
    refusal: { code: 'step-up', fields: [{ path: 'proof.code', code: 'proof-wrong' }] },
  })
  expect((await requireStepUp(actor, { code: mine.toLowerCase() })).ok).toBe(true)
})

it('a code is no proof of somebody who has a password', async () => {
  const code = await withActor(supervisor, (tx) =>
    makeAccessCode(tx, { kind: 'invitation', personId: robin }),
  )
  const { actor } = await stale(robin)
  expect((await requireStepUp(actor, { code })).ok).toBe(false)
})

it('ten wrong proofs are enough for a while', async () => {
  const { actor } = await stale(robin)
  for (let n = 0; n < 10; n += 1) await requireStepUp(actor, { password: 'wrong' })
  expect(await requireStepUp(actor, { password })).toMatchObject({ refusal: { code: 'slow-down' } })
})

it('a signature needs it, before anything is said of the case; other events do not', async () => {
  const { actor } = await stale(robin)
  const sign = { type: 'sign', seenVersion: 1, payload: {} }
  const send = (body: object) => postEvent(actor, 'ZZZZ-2222', body, null)
  expect(await send(sign)).toMatchObject({ refusal: { code: 'step-up' } })
  expect(await send({ ...sign, type: 'accept' })).toMatchObject({ refusal: { code: 'not-found' } })
  expect(await send({ ...sign, proof: { password } })).toMatchObject({
    refusal: { code: 'not-found' },
  })
})

it('opening what people wrote needs it as well, and then the reason counts', async () => {
  const { actor } = await stale(robin)
  const open = (body: object) => postOpening(actor, 'ZZZZ-2222', { reason: 'talk', ...body })
  expect(await open({})).toMatchObject({
    refusal: { code: 'step-up', fields: [{ path: 'proof.password', code: 'proof-needed' }] },
  })
  expect(await open({ reason: 'other' })).toMatchObject({
    refusal: { fields: [{ path: 'words', code: 'required' }] },
  })
  expect(await open({ proof: { password } })).toMatchObject({ refusal: { code: 'not-found' } })
})

it('whoever gives a role proves anew who they are; taking somebody out is at once', async () => {
  const { actor } = await stale(robin)
  const programmeId = randomUUID()
  const change = (body: object) => changeMember(actor, supervisor, { programmeId, ...body })
  for (const giving of [
    { change: 'role', role: 'mediator' },
    { change: 'restore', role: 'mediator' },
    { change: 'entrust' },
  ])
    expect(await change(giving)).toMatchObject({
      refusal: { code: 'step-up', fields: [{ path: 'proof.password', code: 'proof-needed' }] },
    })
  for (const taking of ['end', 'suspend', 'relieve'])
    expect(await change({ change: taking })).toMatchObject({ refusal: { code: 'not-found' } })
  const role = { change: 'role', role: 'mediator' }
  expect(await change({ ...role, proof: { password: 'wrong' } })).toMatchObject({
    refusal: { code: 'step-up', fields: [{ code: 'proof-wrong' }] },
  })
  expect(await change({ ...role, proof: { password } })).toMatchObject({
    refusal: { code: 'not-found' },
  })
})

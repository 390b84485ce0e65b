import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { addPassword } from '#lib/auth/add-password.ts'
import { currentActor } from '#lib/auth/current-actor.ts'
import { finishSignIn } from '#lib/auth/finish-sign-in.ts'
import { join } from '#lib/auth/join.ts'
import { makeAccessCode } from '#lib/auth/make-access-code.ts'
import { myLogins } from '#lib/auth/my-logins.ts'
import { openCodes } from '#lib/auth/open-codes.ts'
import { endInvitations, makeOwnCode, takeOwnCode } from '#lib/auth/own-code.ts'
import { hasFreshProof, proofToAsk, requireStepUp } from '#lib/auth/step-up.ts'
import { postEvent } from '#lib/cases/post-event.ts'
import { disconnect } from '#lib/db/client.ts'
import { withActor } from '#lib/db/with-actor.ts'
import { readMailbox } from '#lib/mailbox/read-mailbox.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { BrowserJar, browser } from '#tests/support/browser-jar.ts'
import { foundMaple } from '#tests/support/found-maple.ts'
import { addMember } from '#tests/support/members.ts'

vi.mock('next/headers', async () => (await import('#tests/support/browser-jar.ts')).nextHeaders())
vi.mock('next-intl/server', () => import('#tests/support/plain-words.ts'))
vi.mock('#lib/auth/hash-password.ts', () => import('#tests/support/plain-passwords.ts'))
// Each call is a request of its own.
vi.mock('react', async (original) => ({
  ...(await original<object>()),
  cache: (work: unknown) => work,
}))

// A supervisor has seen the code that they made. It lets in; it shows nobody who has come.

const password = 'lantern-otter-cloud-jam'
let supervisor: string
let programmeId: string
let robin: string

beforeAll(async () => {
  supervisor = (await foundMaple({ rivera: { name: 'Ms. Rivera', role: 'supervisor' } })).rivera
  programmeId = (await asOwner<{ id: string }>('select id from programme'))[0]?.id ?? ''
})
beforeEach(async () => {
  await asOwner('delete from attempt')
  robin = await addMember(programmeId, 'member')
  browser.now = new BrowserJar()
})
afterAll(disconnect)

const invite = () =>
  withActor(supervisor, (tx) => makeAccessCode(tx, { kind: 'invitation', personId: robin }))
const me = async () => {
  const actor = await currentActor()
  if (!actor) throw new Error('nobody')
  return actor
}
const enter = async (code: string) => {
  browser.now = new BrowserJar()
  return join({ code })
}
const ownCode = async (): Promise<string> => {
  const made = await makeOwnCode(await me(), {})
  if (!made.ok) throw new Error(made.refusal.code)
  return (made.value.body as { code: string }).code
}
const sign = async (proof?: object) => {
  const event = { type: 'sign', seenVersion: 1, payload: {}, ...(proof ? { proof } : {}) }
  const done = await postEvent(await me(), 'ZZZZ-2222', event, null)
  return done.ok ? 'signed' : (done.refusal.fields?.[0]?.code ?? done.refusal.code)
}

describe('whoever comes with a code that staff made', () => {
  beforeEach(async () => {
    await enter(await invite())
  })

  it('has proved nothing, however short ago they came', async () => {
    expect(hasFreshProof(await me())).toBe(false)
    expect(await proofToAsk(await me())).toBe('own-code')
    expect(await sign()).toBe('own-code-first')
  })

  it('does not prove it with that code, or the next one', async () => {
    expect(await sign({ code: await invite() })).toBe('own-code-first')
  })

  it('signs once they have chosen a password, with that password', async () => {
    expect((await addPassword(await me(), { email: `${robin}@example.org`, password })).ok).toBe(
      true,
    )
    expect(await sign()).toBe('proof-needed')
    expect(await sign({ password: 'another' })).toBe('proof-wrong')
    // There is no such case: so far it came.
    expect(await sign({ password })).toBe('not-found')
  })

  it('signs with a code that they made for themselves', async () => {
    const own = await ownCode()
    await asOwner("update login set proved_at = proved_at - interval '11 minutes'")
    expect(await sign()).toBe('proof-needed')
    expect(await sign({ code: own })).toBe('not-found')
  })

  it('is shown in the list of devices', async () => {
    expect(await myLogins(await me())).toMatchObject([{ here: true, code: 'invitation' }])
  })
})

it('whoever comes with their own code or password has proved it', async () => {
  await enter(await invite())
  const own = await ownCode()
  expect((await enter(own)).ok).toBe(true)
  expect(hasFreshProof(await me())).toBe(true)
  expect((await myLogins(await me())).map(({ code }) => code)).toContain('return')
})

it('a second factor is a proof, with whatever somebody came', async () => {
  const { makeSecret } = await import('#lib/auth/totp.ts')
  const { hashOfRecovery } = await import('#lib/auth/check-second-factor.ts')
  await asOwner(
    'insert into second_factor (person_id, secret_sealed, confirmed_at) values ($1, $2, now())',
    [robin, makeSecret(robin).sealed],
  )
  await asOwner(
    'insert into recovery_code (id, person_id, code_hash) values (gen_random_uuid(), $1, $2)',
    [robin, hashOfRecovery('0000-0000-0000-0000')],
  )
  expect(await enter(await invite())).toMatchObject({ refusal: { code: 'second-factor' } })
  expect((await finishSignIn({ totp: '0000-0000-0000-0000' })).ok).toBe(true)
  expect(hasFreshProof(await me())).toBe(true)
  expect(await myLogins(await me())).toMatchObject([{ code: 'invitation' }])
})

describe('a code of one’s own', () => {
  beforeEach(async () => {
    await enter(await invite())
  })

  it('is shown once, ends the codes and the other logins, and is told', async () => {
    const first = browser.now
    await enter(await invite())
    const card = await invite()
    const own = await ownCode()
    expect(await takeOwnCode()).toBe(own)
    expect(await takeOwnCode()).toBeNull()
    expect(await openCodes({ id: robin })).toEqual(['return'])
    const templates = (await readMailbox(robin)).lines.map(({ template }) => template)
    expect(templates).toContain('signIn.ownCode')
    browser.now = first
    expect(await currentActor()).toBeNull()
    expect(await enter(card)).toMatchObject({ refusal: { code: 'invalid' } })
  })

  it('is replaced only by whoever has it', async () => {
    const own = await ownCode()
    await asOwner("update login set proved_at = proved_at - interval '11 minutes'")
    expect(await makeOwnCode(await me(), {})).toMatchObject({ refusal: { code: 'step-up' } })
    const again = await makeOwnCode(await me(), { proof: { code: own } })
    expect(again.ok).toBe(true)
    expect(await enter(own)).toMatchObject({ ok: false })
  })

  it('is for those who have no password', async () => {
    await addPassword(await me(), { email: `${robin}@example.org`, password })
    expect(await makeOwnCode(await me(), {})).toMatchObject({ refusal: { code: 'not-you' } })
    expect(await requireStepUp(await me(), { password })).toMatchObject({ ok: true })
  })

  it('is for nobody who looks after others', async () => {
    await enter(await invite())
    await asOwner("update membership set role = 'supervisor' where person_id = $1", [robin])
    expect(await makeOwnCode(await me(), {})).toMatchObject({ refusal: { code: 'not-you' } })
  })
})

it('a code that staff made and nobody used can be ended', async () => {
  await enter(await invite())
  await ownCode()
  const card = await invite()
  expect(await openCodes({ id: robin })).toEqual(['invitation'])
  expect((await endInvitations(await me())).ok).toBe(true)
  expect(await openCodes({ id: robin })).toEqual([])
  expect(await enter(card)).toMatchObject({ ok: false })
})

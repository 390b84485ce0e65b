import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { askReset } from '#lib/auth/ask-reset.ts'
import { chooseNewPassword, isResetCode } from '#lib/auth/choose-new-password.ts'
import { findLogin } from '#lib/auth/find-login.ts'
import { join } from '#lib/auth/join.ts'
import { setPassword } from '#lib/auth/set-password.ts'
import { signIn } from '#lib/auth/sign-in.ts'
import { startLogin } from '#lib/auth/start-login.ts'
import { makeSecret } from '#lib/auth/totp.ts'
import { disconnect } from '#lib/db/client.ts'
import { runDue } from '#lib/effects/run-due.ts'
import { runMail } from '#lib/mail/run-mail.ts'
import { readMailbox } from '#lib/mailbox/read-mailbox.ts'
import { exampleEvent } from '#machines/case/paths.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { BrowserJar, browser } from '#tests/support/browser-jar.ts'
import { foundMaple } from '#tests/support/found-maple.ts'
import { MailServer } from '#tests/support/mail-server.ts'
import { begin } from '../../prisma/seed/play.ts'

vi.mock('next/headers', async () => (await import('#tests/support/browser-jar.ts')).nextHeaders())
vi.mock('#lib/auth/hash-password.ts', () => import('#tests/support/plain-passwords.ts'))

const server = new MailServer()
const old = 'lantern-otter-cloud-jam'
const fresh = 'marble-violin-autumn-tea'
const email = 'robin@example.org'
let robin: string
let sasha: string
let programmeId: string

beforeAll(async () => {
  await server.open()
  // Before anything of lib reads its settings.
  process.env.SMTP_URL = `smtp://127.0.0.1:${server.port}`
  process.env.SMTP_FROM = 'Parley <parley@example.org>'
  const people = await foundMaple({
    robin: { name: 'Robin', role: 'member' },
    sasha: { name: 'Sasha', role: 'member' },
    gone: { name: 'Gone', role: 'member' },
  })
  ;({ robin, sasha } = people)
  const [programme] = await asOwner<{ id: string }>('select id from programme')
  programmeId = programme?.id ?? ''
  await setPassword(sasha, 'sasha@example.org', old)
  await setPassword(people.gone, 'gone@example.org', old)
  await setPassword(robin, email, old)
  await asOwner("update membership set until_at = now() - interval '1 day' where person_id = $1", [
    people.gone,
  ])
})
beforeEach(async () => {
  for (const table of ['attempt', 'outbox', 'access_code', 'message', 'login', 'device'])
    await asOwner(`delete from ${table}`)
  await asOwner('update credential set password_hash = $1', [`plain:${old}`])
  server.got.length = 0
  browser.now = new BrowserJar()
})
afterAll(async () => {
  await server.close()
  await disconnect()
})

const deliver = async () => {
  await runDue()
  await runMail()
}
const codeIn = (text = ''): string => text.match(/\/sign-in\/reset\/(\S+)/)?.[1] ?? ''

/** Asks, and reads the code out of the mail. */
async function askedCode(): Promise<string> {
  server.got.length = 0
  await askReset({ email })
  await deliver()
  return codeIn(server.got[0]?.mail.text)
}
const choose = async (code: string, password = fresh) => {
  const done = await chooseNewPassword({ code, password })
  return done.ok ? 'changed' : (done.refusal.fields?.[0]?.path ?? done.refusal.code)
}
const enter = async (password: string) => (await signIn({ email, password })).ok

describe('asking for a new password', () => {
  it('mails a link to whoever has the address, and nothing to anybody else', async () => {
    for (const address of [email.toUpperCase(), 'nobody@example.org', 'gone@example.org'])
      await askReset({ email: address })
    await deliver()
    expect(server.got.map(({ to }) => to)).toEqual([[email]])
    const mail = server.got[0]?.mail
    expect(mail?.subject).toBe('Choose a new password for Parley')
    expect(mail?.text).toMatch(/http:\/\/localhost:3000\/sign-in\/reset\/\S{16}/)
    expect(`${mail?.text}${mail?.html}`).not.toMatch(/Robin|Maple/)
  })

  it('mails it to a side in a conflict also after they left the programme', async () => {
    const until = (at: string | null) =>
      asOwner('update membership set until_at = $2 where person_id = $1', [sasha, at])
    await begin(programmeId, sasha, 'request', exampleEvent('request').payload)
    await asOwner('delete from outbox')
    await until('2026-01-01')
    await askReset({ email: 'sasha@example.org' })
    await deliver()
    expect(server.got.map(({ to }) => to)).toEqual([['sasha@example.org']])
    expect(await choose(codeIn(server.got[0]?.mail.text))).toBe('changed')
    expect((await signIn({ email: 'sasha@example.org', password: fresh })).ok).toBe(true)
    await until(null)
  })

  it('answers the same for every address, and does the same work for it', async () => {
    const known = await askReset({ email })
    expect(await askReset({ email: 'nobody@example.org' })).toEqual(known)
    expect(await askReset({ email: 'gone@example.org' })).toEqual(known)
    const rows = await asOwner<{ performer: string }>('select performer from outbox')
    expect(rows.map(({ performer }) => performer)).toEqual(Array(3).fill('resetPassword'))
  })

  it('ends after three for one address, known or not, and says when to come back', async () => {
    for (const address of [email, 'nobody@example.org']) {
      for (let n = 0; n < 3; n += 1) expect((await askReset({ email: address })).ok).toBe(true)
      const refused = await askReset({ email: address })
      expect(refused).toMatchObject({ refusal: { code: 'slow-down' } })
      expect(!refused.ok && refused.refusal.wait).toBeGreaterThan(3500)
    }
  })

  it('says at once when it is no address', async () => {
    expect(await askReset({ email: 'robin@@example.org' })).toMatchObject({
      refusal: { code: 'invalid', fields: [{ path: 'email' }] },
    })
  })

  it('keeps neither the address nor the code where somebody could read them', async () => {
    const code = await askedCode()
    await askReset({ email: 'nobody@example.org' })
    const rows = await asOwner<{ line: string }>(
      'select row_to_json(o)::text as line from outbox o union all select row_to_json(a)::text from access_code a',
    )
    const text = rows.map(({ line }) => line).join()
    expect(text).not.toMatch(/robin|nobody@/)
    expect(text).not.toContain(code)
    await deliver()
    expect(await asOwner("select from outbox where details <> '{}'")).toEqual([])
  })
})

describe('the link', () => {
  it('changes the password, and only then; all logins end, and no device is known any more', async () => {
    await enter(old)
    const elsewhere = await startLogin(robin)
    const code = await askedCode()
    // Mail programs open links by themselves: that changes nothing.
    expect(await isResetCode(code)).toBe(true)
    expect(await findLogin(elsewhere)).not.toBeNull()
    expect(await choose(code)).toBe('changed')
    expect(await findLogin(elsewhere)).toBeNull()
    expect(await asOwner('select from device')).toEqual([])
    expect([await enter(old), await enter(fresh)]).toEqual([false, true])
  })

  it('works once, also when two use it at the same time', async () => {
    const code = await askedCode()
    const both = await Promise.all([choose(code), choose(code, 'copper-window-lemon-boat')])
    expect(both.sort()).toEqual(['changed', 'code'])
    expect(await isResetCode(code)).toBe(false)
    expect(await choose(code)).toBe('code')
  })

  it('works for half an hour', async () => {
    const code = await askedCode()
    const earlier = (time: string) =>
      asOwner('update access_code set expires_at = expires_at - $1::interval', [time])
    await earlier('29 minutes')
    expect(await isResetCode(code)).toBe(true)
    await earlier('1 minute')
    expect(await isResetCode(code)).toBe(false)
    expect(await choose(code)).toBe('code')
    expect(await enter(old)).toBe(true)
  })

  it('is the newest one', async () => {
    const [first, second] = [await askedCode(), await askedCode()]
    expect([await isResetCode(first), await isResetCode(second)]).toEqual([false, true])
  })

  it('opens nothing but this: it is no invitation', async () => {
    expect(await join({ code: await askedCode() })).toMatchObject({ ok: false })
  })

  it('stays good while the new password is a poor one', async () => {
    const code = await askedCode()
    expect(await choose(code, 'short')).toBe('password')
    expect(await choose(code, 'robin robin robin')).toBe('password')
    expect(await choose(code)).toBe('changed')
  })

  it('cannot be guessed at length', async () => {
    const said = new Set<string>()
    for (let n = 0; n < 101; n += 1) said.add(await choose('AAAA-AAAA-AAAA-AAAA'))
    expect([...said]).toEqual(['code', 'slow-down'])
  })

  it('leaves the second factor as it is: whoever reads the mail is not in yet', async () => {
    await asOwner(
      'insert into second_factor (person_id, secret_sealed, confirmed_at) values ($1, $2, now())',
      [robin, sealedSecret()],
    )
    expect(await choose(await askedCode())).toBe('changed')
    expect(await signIn({ email, password: fresh })).toMatchObject({
      refusal: { code: 'second-factor' },
    })
    await asOwner('delete from second_factor')
  })

  const sealedSecret = () => makeSecret(robin).sealed
})

it('whose password it was hears of it, in Parley and by mail; nobody else does', async () => {
  await choose(await askedCode())
  server.got.length = 0
  await deliver()
  expect((await readMailbox(robin)).lines.map(({ template }) => template)).toEqual([
    'signIn.password',
  ])
  expect((await readMailbox(sasha)).lines).toEqual([])
  expect(server.got.map(({ to, mail }) => [to, mail.subject])).toEqual([
    [[email], 'Your way to sign in to Parley has changed'],
  ])
})

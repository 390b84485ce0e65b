import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sealEmail } from '#lib/auth/seal-email.ts'
import { disconnect } from '#lib/db/client.ts'
import { withActor } from '#lib/db/with-actor.ts'
import { runDue } from '#lib/effects/run-due.ts'
import { sendMessage } from '#lib/effects/send-message.ts'
import { runMail } from '#lib/mail/run-mail.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { exampleEvent } from '#machines/case/paths.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { castProgramme } from '#tests/support/cast-programme.ts'
import { MailServer } from '#tests/support/mail-server.ts'
import { begin } from '../../prisma/seed/play.ts'

const server = new MailServer()
let programmeId: string
let cast: Cast

beforeAll(async () => {
  await server.open()
  // Before anything of lib reads its settings.
  process.env.SMTP_URL = `smtp://127.0.0.1:${server.port}`
  process.env.SMTP_FROM = 'Parley <parley@example.org>'
  ;({ programmeId, cast } = await castProgramme())
  await has(cast.supervisor, 'adeyemi@example.org')
  await has(cast.requester, 'robin@example.org', 'es')
})
beforeEach(async () => {
  await runDue(500)
  await asOwner("delete from outbox where performer = 'mail'")
  server.got.length = 0
  server.unknown = []
  server.busy = []
  server.breaksAfterData = false
})
afterAll(async () => {
  await server.close()
  await disconnect()
})

const has = (person: string, address: string, locale = 'en') =>
  asOwner('update person set email_sealed = $2, locale = $3, mail = true where id = $1', [
    person,
    sealEmail(person, address),
    locale,
  ])
const tell = (template: string, ...recipients: string[]) =>
  withActor('system', (tx) =>
    sendMessage(tx, { programmeId, caseId: null, template, recipients, at: new Date() }),
  )
const rows = () =>
  asOwner<{ begun: number; attempts: number; done: boolean; last_error: string | null }>(
    `select begun, attempts, done_at is not null as done, last_error from outbox where performer = 'mail'`,
  )
const letTimePass = () =>
  asOwner("update outbox set due_at = now() - interval '1 second' where performer = 'mail'")

describe('a message', () => {
  it('goes by mail to whoever has an address, in their language, and to nobody else', async () => {
    await tell('accept.parties', cast.supervisor, cast.requester, cast.mediator1)
    expect(await runMail()).toBe(3)
    expect(server.got.map(({ to }) => to).sort()).toEqual([
      ['adeyemi@example.org'],
      ['robin@example.org'],
    ])
    const spanish = server.got.find(({ to }) => to[0] === 'robin@example.org')?.mail
    expect(spanish?.subject).toBe('Hay algo nuevo para ti en Parley')
    expect(spanish?.text).toContain('http://localhost:3000/mailbox')
    expect(spanish?.html).toContain('<html lang="es" dir="ltr">')
    expect(spanish?.from?.text).toBe('"Parley" <parley@example.org>')
    expect(spanish?.headers.get('auto-submitted')).toBe('auto-generated')
  })

  it('carries neither what somebody wrote, nor a name, nor a number of a case', async () => {
    const { ref } = await begin(programmeId, cast.requester, 'request', {
      ...exampleEvent('request').payload,
      whatHappened: 'CANARY-7F3A took my bike',
    })
    await runDue(500)
    await runMail()
    expect(server.got).toHaveLength(1)
    const all = server.got.map(({ raw, mail }) => raw + mail.subject + mail.text + mail.html).join()
    for (const word of ['CANARY', 'bike', 'Robin', 'Sasha', 'Adeyemi', 'Linden', ref]) {
      expect(all).not.toContain(word)
    }
  })

  it('is urgent where somebody needs an adult, and does not say who', async () => {
    await asOwner('update person set mail = false where id = $1', [cast.supervisor])
    await tell('alert.call', cast.supervisor)
    await runMail()
    expect(server.got[0]?.mail.subject).toBe('Please look at Parley now')
    await asOwner('update person set mail = true where id = $1', [cast.supervisor])
  })

  it('goes before the news, however long these have waited', async () => {
    await tell('accept.parties', cast.requester)
    await letTimePass()
    await tell('alert.call', cast.supervisor)
    await runMail(1)
    expect(server.got.map(({ to }) => to)).toEqual([['adeyemi@example.org']])
  })

  it('stays in the house for whoever wants no mail; changes of their sign-in do not', async () => {
    await asOwner('update person set mail = false where id = $1', [cast.requester])
    await tell('accept.parties', cast.requester)
    await tell('signIn.password', cast.requester)
    await runMail()
    expect(server.got.map(({ mail }) => mail.subject)).toEqual([
      'Cambió tu forma de entrar en Parley',
    ])
    await asOwner('update person set mail = true where id = $1', [cast.requester])
  })

  it('goes out once, however many runners there are', async () => {
    await tell('accept.parties', cast.supervisor, cast.requester)
    await Promise.all([runMail(), runMail(), runMail()])
    expect(server.got).toHaveLength(2)
    await letTimePass()
    expect(await runMail()).toBe(0)
  })
})

describe('when something goes wrong', () => {
  it('a mailbox that does not exist is not tried again, and holds nobody up', async () => {
    server.unknown = ['adeyemi@example.org']
    await tell('accept.parties', cast.supervisor, cast.requester)
    await runMail()
    expect(server.got.map(({ to }) => to)).toEqual([['robin@example.org']])
    await letTimePass()
    expect(await runMail()).toBe(0)
    expect((await rows()).map((row) => row.last_error).sort()).toEqual([null, 'refused'])
  })

  it('a server that is away is asked later and later, and gets everything when it is back', async () => {
    await server.close()
    await tell('accept.parties', cast.supervisor)
    await runMail()
    expect(await rows()).toEqual([{ begun: 0, attempts: 1, done: false, last_error: 'later' }])
    // Not at once again.
    expect(await runMail()).toBe(0)
    await letTimePass()
    await runMail()
    expect(await rows()).toMatchObject([{ attempts: 2, done: false }])
    const [due] = await asOwner<{ wait: number }>(
      `select round(extract(epoch from due_at - now()) / 60)::int as wait from outbox where performer = 'mail' and done_at is null`,
    )
    expect(due?.wait).toBe(2)
    await server.open()
    await letTimePass()
    await runMail()
    expect(server.got).toHaveLength(1)
    expect(await rows()).toMatchObject([{ done: true, last_error: null }])
  })

  it('a server that is away is asked once in a turn, however many mails wait', async () => {
    await server.close()
    await tell('accept.parties', cast.supervisor, cast.requester)
    expect(await runMail()).toBe(1)
    expect((await rows()).map((row) => row.attempts).sort()).toEqual([0, 1])
    await server.open()
    await letTimePass()
    expect(await runMail()).toBe(2)
    expect(server.got).toHaveLength(2)
  })

  it('a mailbox that takes nothing just now holds nobody up', async () => {
    server.busy = ['adeyemi@example.org']
    await tell('accept.parties', cast.supervisor)
    await letTimePass()
    await tell('accept.parties', cast.requester)
    await runMail()
    expect(server.got.map(({ to }) => to)).toEqual([['robin@example.org']])
    expect((await rows()).map((row) => row.last_error).sort()).toEqual([null, 'later'].sort())
  })

  it('a crash after sending sends the very same mail once more, and then never again', async () => {
    await tell('accept.parties', cast.supervisor)
    server.breaksAfterData = true
    await runMail()
    expect(server.got).toHaveLength(1)
    expect(await rows()).toMatchObject([{ begun: 1, done: false }])
    expect(await runMail()).toBe(0)
    for (let crash = 0; crash < 3; crash += 1) {
      await letTimePass()
      await runMail()
    }
    expect(server.got).toHaveLength(2)
    expect(new Set(server.got.map(({ mail }) => mail.messageId)).size).toBe(1)
    expect(await rows()).toMatchObject([{ done: true, last_error: 'unsure' }])
  })

  it('no line break in a name, an address or a setting ever becomes a header', async () => {
    await has(cast.requester, 'robin@example.org\r\nBcc: everybody@example.org')
    await asOwner(
      "update person set preferred_name = E'Robin\\r\\nBcc: x@example.org' where id = $1",
      [cast.supervisor],
    )
    await asOwner("update programme set name = E'Linden\\nSubject: hello' where id = $1", [
      programmeId,
    ])
    await tell('accept.parties', cast.supervisor, cast.requester)
    await runMail()
    expect(server.got.map(({ to }) => to)).toEqual([['adeyemi@example.org']])
    const head = server.got[0]?.raw.split('\r\n\r\n')[0] ?? ''
    expect(head).not.toMatch(/^bcc/im)
    expect(head.match(/^subject:/gim)).toHaveLength(1)
    await has(cast.requester, 'robin@example.org', 'es')
  })
})

it('a mail that is done leaves no trace of what it was about', async () => {
  await tell('accept.parties', cast.supervisor)
  await runMail()
  expect(await asOwner("select details from outbox where performer = 'mail'")).toEqual([
    { details: {} },
  ])
})

it('the same message is never queued twice', async () => {
  const id = randomUUID()
  const twice = withActor('system', async (tx) => {
    const { queueMail } = await import('#lib/mail/queue-mail.ts')
    for (const _ of [1, 2])
      await queueMail(tx, { programmeId, at: new Date(), about: { message: id } })
  })
  await expect(twice).rejects.toThrow()
})

import { createServer, type Server, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sealEmail } from '#lib/auth/seal-email.ts'
import { disconnect } from '#lib/db/client.ts'
import { withActor } from '#lib/db/with-actor.ts'
import { sendMessage } from '#lib/effects/send-message.ts'
import { startRunner } from '#lib/effects/start-runner.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { exampleEvent } from '#machines/case/paths.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { castProgramme } from '#tests/support/cast-programme.ts'
import { begin } from '../../prisma/seed/play.ts'

// A mail server that takes the line and says nothing: what is to be done inside Parley does not wait for it.

const lines = new Set<Socket>()
let silent: Server
let programmeId: string
let cast: Cast

beforeAll(async () => {
  silent = createServer((line) => lines.add(line))
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const { port } = silent.address() as { port: number }
  // Before anything of lib reads its settings.
  process.env.SMTP_URL = `smtp://127.0.0.1:${port}`
  process.env.SMTP_FROM = 'Parley <parley@example.org>'
  ;({ programmeId, cast } = await castProgramme())
  const sealed = sealEmail(cast.supervisor, 'adeyemi@example.org')
  await asOwner('update person set email_sealed = $2 where id = $1', [cast.supervisor, sealed])
})
afterAll(async () => {
  for (const line of lines) line.destroy()
  silent.close()
  await disconnect()
})

it('tells everybody in the house while a mail hangs', { timeout: 20_000 }, async () => {
  const about = { programmeId, caseId: null, template: 'accept.parties', at: new Date() }
  await withActor('system', (tx) => sendMessage(tx, { ...about, recipients: [cast.supervisor] }))
  startRunner()
  await expect.poll(() => lines.size, { timeout: 8000 }).toBeGreaterThan(0)
  await begin(programmeId, cast.requester, 'request', exampleEvent('request').payload)
  const waiting = () =>
    asOwner("select id from outbox where performer = 'tell' and done_at is null")
  await expect.poll(waiting, { timeout: 6000 }).toEqual([])
})

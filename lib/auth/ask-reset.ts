import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { now } from '#lib/clock.ts'
import { SYSTEM_ID, withActor } from '#lib/db/with-actor.ts'
import { sendsMail } from '#lib/env.ts'
import type { Answer } from '#lib/http/handle.ts'
import { thisNetwork } from '#lib/http/network.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { bondOfAddress } from '#lib/mail/letter.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { encrypt } from '#lib/vault/cipher.ts'
import { secretFor } from '#lib/vault/root-key.ts'
import { typed } from '#machines/case/events/fields.ts'
import { takeAttempt } from './attempts.ts'
import { forResetMail, forResets } from './budgets.ts'
import { normaliseEmail } from './normalise-email.ts'

export const Asked = z.strictObject({ email: typed(400).min(1) })

/**
 * Somebody asks for a way to a new password. The answer is the same for every address, and takes the same time:
 * whether there is an account is looked up later, by the runner.
 */
export async function askReset(input: unknown): Promise<Result<Answer>> {
  const parsed = parseInput(Asked, input)
  if (!parsed.ok) return parsed
  if (!sendsMail()) return refuse('not-found')
  const address = normaliseEmail(parsed.value.email)
  if (!address) return refuse('invalid', { fields: [{ path: 'email', code: 'bad-format' }] })
  const taken = await takeAttempt([forResetMail(address), forResets(await thisNetwork())])
  if (!taken.ok) return taken
  const id = randomUUID()
  const sealed = encrypt(secretFor('people'), bondOfAddress(id), Buffer.from(address))
  const dueAt = await now()
  await withActor('system', (tx) =>
    tx.outbox.createMany({
      data: [
        {
          id,
          performer: 'resetPassword',
          details: { row: id, address: sealed },
          programmeId: SYSTEM_ID,
          dedupeKey: `reset:${id}`,
          dueAt,
        },
      ],
    }),
  )
  return ok({ body: {}, next: '/sign-in/forgot?sent=1' })
}

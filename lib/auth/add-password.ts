import 'server-only'
import { z } from 'zod'
import { readAs } from '#lib/db/with-actor.ts'
import { dropTyped } from '#lib/drafts/typed.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { typed } from '#machines/case/events/fields.ts'
import { cameBefore } from './came-before.ts'
import type { Actor } from './current-actor.ts'
import { mayChoosePassword } from './may-choose-password.ts'
import { setPassword } from './set-password.ts'
import { tellOfSignIn } from './tell-of-sign-in.ts'

export const Account = z.strictObject({ email: typed(400).min(1), password: typed(2000).min(1) })

/**
 * Somebody who came in with a code adds a way to come back. It is the only one then: their codes and their other logins
 * end, and whoever was here before hears of it. For its route handler.
 */
export async function addPassword(
  actor: Actor,
  input: unknown,
): Promise<Result<{ body: unknown; next: string }>> {
  const parsed = parseInput(Account, input)
  if (!parsed.ok) return parsed
  // Whoever finds a device unlocked must not be able to take the account over with a new password.
  if (!(await mayChoosePassword(actor.id))) return refuse('not-you')
  const { email, password } = parsed.value
  const before = await readAs(actor.id, (tx) => cameBefore(tx, actor.id, 1))
  const done = await setPassword(actor.id, email, password, async (tx) => {
    await tx.$queryRaw`select app.end_my_logins(but => ${actor.loginId}::uuid)`
    if (before) await tellOfSignIn(tx, actor.id, 'signIn.password')
  })
  if (!done.ok) return done
  await dropTyped('join-account')
  return ok({ body: {}, next: '/home' })
}

import 'server-only'
import { z } from 'zod'
import { withActor } from '#lib/db/with-actor.ts'
import { dropTyped } from '#lib/drafts/typed.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { typed } from '#machines/case/events/fields.ts'
import type { Actor } from './current-actor.ts'
import { mayChoosePassword } from './may-choose-password.ts'
import { setPassword } from './set-password.ts'
import { hasPassword } from './step-up.ts'
import { tellOfPassword } from './tell-of-password.ts'

export const Account = z.strictObject({ email: typed(400).min(1), password: typed(2000).min(1) })

/** Somebody who came in with a code adds a way to come back. For its route handler. */
export async function addPassword(
  actor: Actor,
  input: unknown,
): Promise<Result<{ body: unknown; next: string }>> {
  const parsed = parseInput(Account, input)
  if (!parsed.ok) return parsed
  // Whoever finds a device unlocked must not be able to take the account over with a new password.
  if (!(await mayChoosePassword(actor.id))) return refuse('not-you')
  const { email, password } = parsed.value
  const before = await hasPassword(actor)
  const done = await setPassword(actor.id, email, password)
  if (!done.ok) return done
  // A new password in place of an old one: whoever knew the old one is out, and the owner hears of it.
  if (before) {
    await withActor(actor.id, async (tx) => {
      await tx.$queryRaw`select app.end_my_logins(but => ${actor.loginId}::uuid)`
      await tellOfPassword(tx, actor.id)
    })
  }
  await dropTyped('join-account')
  return ok({ body: {}, next: '/home' })
}

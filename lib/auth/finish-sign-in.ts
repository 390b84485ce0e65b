import 'server-only'
import { z } from 'zod'
import { dropTyped } from '#lib/drafts/typed.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { typed } from '#machines/case/events/fields.ts'
import { knowDevice } from './_device-cookie.ts'
import { clearPending, readPending } from './_pending-cookie.ts'
import { secondStep } from './second-step.ts'
import { signInPerson } from './sign-in-person.ts'

export const Second = z.strictObject({ totp: typed(100).min(1) })

/** Is this browser in the middle of signing in, with a second factor still to give? */
export const isFinishing = async (): Promise<boolean> => (await readPending()) !== null

/** The second page of signing in: six numbers, or a recovery code. For its route handler. */
export async function finishSignIn(
  input: unknown,
): Promise<Result<{ body: unknown; next: string }>> {
  const parsed = parseInput(Second, input)
  if (!parsed.ok) return parsed
  const pending = await readPending()
  if (!pending) return refuse('sign-in')
  const { personId, next, ...by } = pending
  const given = await secondStep(personId, parsed.value.totp)
  if (!given.ok) return given
  await clearPending()
  await dropTyped('sign-in-second')
  await signInPerson(personId, { ...by, second: true })
  await knowDevice(personId)
  return ok({ body: { id: personId }, next })
}

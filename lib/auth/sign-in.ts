import 'server-only'
import { z } from 'zod'
import { dropTyped } from '#lib/drafts/typed.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result } from '#lib/result.ts'
import { typed } from '#machines/case/events/fields.ts'
import { knowDevice } from './_device-cookie.ts'
import { secondStep } from './second-step.ts'
import { signInPerson } from './sign-in-person.ts'
import { tryPassword } from './try-password.ts'

export const SignIn = z.strictObject({
  email: typed(400).min(1),
  password: typed(2000).min(1),
  totp: typed(100).min(1).optional(),
})

/** Signs in with e-mail and password. Says no in one way only, whatever is wrong. For its route handler. */
export async function signIn(input: unknown): Promise<Result<{ body: unknown; next: string }>> {
  const parsed = parseInput(SignIn, input)
  if (!parsed.ok) return parsed
  const found = await tryPassword(parsed.value.email, parsed.value.password)
  if (!found.ok) return found
  const personId = found.value
  const second = await secondStep(personId, parsed.value.totp)
  if (!second.ok) return second
  await dropTyped('sign-in')
  await signInPerson(personId)
  await knowDevice(personId)
  return ok({ body: { id: personId }, next: '/home' })
}

import 'server-only'
import { z } from 'zod'
import { dropTyped } from '#lib/drafts/typed.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { typed } from '#machines/case/events/fields.ts'
import { checkPassword } from './check-password.ts'
import { signInPerson } from './sign-in-person.ts'

export const SignIn = z.strictObject({ email: typed(400).min(1), password: typed(2000).min(1) })

/** Signs in with e-mail and password. Says no in one way only, whatever is wrong. For its route handler. */
export async function signIn(input: unknown): Promise<Result<{ body: unknown; next: string }>> {
  const parsed = parseInput(SignIn, input)
  if (!parsed.ok) return parsed
  const personId = await checkPassword(parsed.value.email, parsed.value.password)
  if (!personId) return refuse('invalid', { fields: [{ path: 'password', code: 'no-match' }] })
  await dropTyped('sign-in')
  await signInPerson(personId)
  return ok({ body: { id: personId }, next: '/home' })
}

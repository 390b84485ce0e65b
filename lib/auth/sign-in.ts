import 'server-only'
import { z } from 'zod'
import { dropTyped } from '#lib/drafts/typed.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { checkPassword } from './check-password.ts'
import { signInPerson } from './sign-in-person.ts'

const SignIn = z.strictObject({ email: z.string().max(400), password: z.string().max(2000) })

/** Signs in with e-mail and password. Says no in one way only, whatever is wrong. For its route handler. */
export async function signIn(input: unknown): Promise<Result<{ body: unknown; next: string }>> {
  const parsed = parseInput(SignIn, input)
  if (!parsed.ok) return parsed
  const personId = await checkPassword(parsed.value.email, parsed.value.password)
  if (!personId) return refuse('invalid', { fields: [{ path: 'password', code: 'pick-one' }] })
  await dropTyped('sign-in')
  await signInPerson(personId)
  return ok({ body: { id: personId }, next: '/home' })
}

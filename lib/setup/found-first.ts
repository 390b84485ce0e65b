import 'server-only'
import { randomUUID } from 'node:crypto'
import { hashPassword } from '#lib/auth/hash-password.ts'
import { judgePassword } from '#lib/auth/judge-password.ts'
import { normaliseEmail } from '#lib/auth/normalise-email.ts'
import { sealEmail } from '#lib/auth/seal-email.ts'
import { signInPerson } from '#lib/auth/sign-in-person.ts'
import { withActor } from '#lib/db/with-actor.ts'
import { dropTyped } from '#lib/drafts/typed.ts'
import type { Answer } from '#lib/http/handle.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { blindIndex } from '#lib/vault/root-key.ts'
import { FirstProgramme, isZone, slugOf } from './first-programme.ts'
import { hashOfLink, isSetupLink } from './is-setup-link.ts'

/**
 * Founds the first programme with its first supervisor, who is signed in, by the link that `npm start` printed.
 * Works once; a link that is spent, too old or made up does not exist (`not-found`).
 */
export async function foundFirst(input: unknown): Promise<Result<Answer>> {
  const parsed = parseInput(FirstProgramme, input)
  if (!parsed.ok) return parsed
  const { token, programme, name, email, password } = parsed.value
  if (!(await isSetupLink(token))) return refuse('not-found')
  const address = normaliseEmail(email)
  const fault = judgePassword(password, [name, programme.name, address ?? ''])
  const fields = [
    ...(isZone(programme.timeZone)
      ? []
      : [{ path: 'programme.timeZone', code: 'bad-format' as const }]),
    ...(address ? [] : [{ path: 'email', code: 'bad-format' as const }]),
    ...(fault ? [{ path: 'password', code: fault }] : []),
  ]
  if (!address || fields.length > 0) return refuse('invalid', { fields })
  const person = randomUUID()
  const hash = await hashPassword(password)
  const given = JSON.stringify({ ...programme, slug: slugOf(programme.name) })
  const [row] = await withActor(
    null,
    (tx) => tx.$queryRaw<{ done: boolean }[]>`
      select app.found_first(${hashOfLink(token)}, ${randomUUID()}::uuid, ${given}::jsonb, ${person}::uuid,
        ${name}, ${programme.locale}, ${blindIndex('email-index', address)}, ${sealEmail(person, address)},
        ${hash}) as done`,
  )
  if (!row?.done) return refuse('not-found')
  await dropTyped('setup')
  await signInPerson(person)
  return ok({ status: 201, body: { id: person }, next: '/home' })
}

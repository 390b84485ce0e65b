import 'server-only'
import type { Actor } from '#lib/auth/current-actor.ts'
import { Proved, requireStepUp } from '#lib/auth/step-up.ts'
import { tellOfSignIn } from '#lib/auth/tell-of-sign-in.ts'
import { withActor } from '#lib/db/with-actor.ts'
import type { Answer } from '#lib/http/handle.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { openMember } from './open-member.ts'

/**
 * A supervisor takes away the second factor of somebody in their programme who has lost it. They are told, and
 * can sign in with their password alone until they set up a new one. Needs a fresh proof.
 */
export async function resetSecondFactor(
  actor: Actor,
  personId: string | undefined,
  input: unknown,
): Promise<Result<Answer>> {
  const parsed = parseInput(Proved, input ?? {})
  if (!parsed.ok) return parsed
  const person = await openMember(actor, personId ?? '')
  if (!person) return refuse('not-found')
  // One's own is turned off on one's own page.
  if (person.id === actor.id) return refuse('not-you')
  const proved = await requireStepUp(actor, parsed.value.proof)
  if (!proved.ok) return proved
  await withActor(actor.id, async (tx) => {
    const [row] = await tx.$queryRaw<{ done: boolean }[]>`
      select app.drop_second_factor(${person.id}::uuid) as done`
    if (row?.done) await tellOfSignIn(tx, person.id, 'signIn.secondFactor')
  })
  return ok({ body: {}, next: `/people/${person.id}/invitation?reset=1` })
}

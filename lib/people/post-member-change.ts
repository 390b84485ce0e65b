import 'server-only'
import type { Actor } from '#lib/auth/current-actor.ts'
import { Proof, requireStepUp } from '#lib/auth/step-up.ts'
import type { Answer } from '#lib/http/handle.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import type { Result } from '#lib/result.ts'
import { ChangedMember, changeMember } from './change-member.ts'
import { givesRole } from './member-changes.ts'

/** `proof` goes beside a change that gives a role, where the last proof is not fresh. */
export const MemberChangeBody = ChangedMember.safeExtend({ proof: Proof.optional() })

/** A change as it comes over HTTP. Whoever gives somebody a role proves anew who they are; taking one away is at once. */
export async function postMemberChange(
  actor: Actor,
  personId: string | undefined,
  input: unknown,
): Promise<Result<Answer>> {
  const body = parseInput(MemberChangeBody, input)
  if (!body.ok) return body
  const { proof, ...wish } = body.value
  if (givesRole(wish.change)) {
    const proved = await requireStepUp(actor, proof)
    if (!proved.ok) return proved
  }
  return changeMember(actor, personId, wish)
}

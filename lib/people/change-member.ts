import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Actor } from '#lib/auth/current-actor.ts'
import { Proof, requireStepUp } from '#lib/auth/step-up.ts'
import { now } from '#lib/clock.ts'
import { type Tx, withActor } from '#lib/db/with-actor.ts'
import type { Answer } from '#lib/http/handle.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { isUuid } from '#lib/shared/is-uuid.ts'
import { mayChange } from './_may-change.ts'
import { leavesNobody, type Standing, standingOf, type Target } from './_standing.ts'
import { givesRole, isAdult, memberChanges, memberRoles } from './member-changes.ts'

export const ChangedMember = z
  .strictObject({
    programmeId: z.guid().toLowerCase(),
    change: z.enum(memberChanges),
    role: z.enum(memberRoles).optional(),
    proof: Proof.optional(),
  })
  .refine(({ change, role }) => role || !givesRole(change), {
    error: 'required',
    path: ['role'],
  })
type Wish = z.infer<typeof ChangedMember>

/**
 * Changes what somebody is in a programme, from this moment on. Supervisors do it for members and mediators,
 * administrators for everybody, nobody for themselves (`not-you`). `not-found`: no such person for this actor.
 * `not-yet`: it does not fit what they are now. `invalid` at `role`: an adult needs a password first. The same
 * change again is answered as the first time. Whoever gives a role needs a fresh proof; taking one away is at once.
 */
export async function changeMember(
  actor: Actor,
  personId: string | undefined,
  input: unknown,
): Promise<Result<Answer>> {
  const parsed = parseInput(ChangedMember, input)
  if (!parsed.ok) return parsed
  const { programmeId, change, role, proof } = parsed.value
  if (givesRole(change)) {
    const proved = await requireStepUp(actor, proof)
    if (!proved.ok) return proved
  }
  if (!personId || !isUuid(personId)) return refuse('not-found')
  const target = { personId: personId.toLowerCase(), programmeId }
  const at = await now()
  return withActor(actor.id, async (tx) => {
    // Two who change the same programme wait for each other: the last supervisor stays whoever presses first.
    await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended('members ' || ${programmeId}, 0))::text`
    const standing = await standingOf(tx, target, at)
    if (!standing) return refuse('not-found')
    const touched = [...standing.roles, ...(role ? [role] : [])]
    if (!mayChange(actor, target, touched)) return refuse('not-you')
    if (!isSo(standing, parsed.value)) {
      if (!fits(standing, change)) return refuse('not-yet')
      if (await leavesNobody(tx, target, standing, role)) return refuse('not-yet')
      if (role && isAdult([role]) && !(await hasPassword(tx, target.personId)))
        return refuse('invalid', { fields: [{ path: 'role', code: 'no-password' }] })
      await write(tx, actor.id, target, parsed.value, at)
    }
    const query = new URLSearchParams({ programme: programmeId, done: change })
    return ok({
      body: { id: target.personId, change },
      next: `/people/${target.personId}?${query}`,
    })
  })
}

/** No code lets anybody in as an adult, so an adult without a password would never come in again. */
async function hasPassword(tx: Tx, personId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ has: boolean }[]>`
    select app.has_password(${personId}::uuid) as has`
  return row?.has === true
}

/** It is as wished already: somebody pressed twice. */
function isSo({ roles, resting }: Standing, { change, role }: Wish): boolean {
  const hasOnly = roles.length === 1 && roles[0] === role
  if (change === 'end') return roles.length === 0
  if (change === 'suspend') return resting
  if (change === 'lift') return !resting
  return hasOnly && !(change === 'role' && resting)
}

const fits = ({ roles }: Standing, change: Wish['change']): boolean =>
  change === 'restore'
    ? roles.length === 0
    : roles.length > 0 && (change !== 'suspend' || roles.includes('mediator'))

async function write(
  tx: Tx,
  byId: string,
  target: Target,
  { change, role }: Wish,
  at: Date,
): Promise<void> {
  const inForce = { ...target, untilAt: null }
  const until = { data: { untilAt: at } }
  if (change === 'end' || change === 'role')
    await tx.membership.updateMany({ where: inForce, ...until })
  if (givesRole(change) && role)
    await tx.membership.createMany({ data: [{ id: randomUUID(), ...target, role, fromAt: at }] })
  if (change === 'suspend')
    await tx.suspension.createMany({ data: [{ id: randomUUID(), ...target, byId, fromAt: at }] })
  // Whoever leaves or becomes something else does not come back to a rest that was meant for the past.
  else await tx.suspension.updateMany({ where: inForce, ...until })
}

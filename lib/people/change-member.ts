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
import { fits, isSo } from './_fits-change.ts'
import { mayChange } from './_may-change.ts'
import { leavesNobody, standingOf, type Target } from './_standing.ts'
import {
  givenRoles,
  givesRole,
  isAdult,
  isGiving,
  isOfAdministration,
  keepsAdministration,
  memberChanges,
} from './member-changes.ts'

export const ChangedMember = z
  .strictObject({
    programmeId: z.guid().toLowerCase(),
    change: z.enum(memberChanges),
    role: z.enum(givenRoles).optional(),
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
 * An administrator stays in every programme: nobody takes it from themselves, and of two who take it from each other
 * at once one does.
 */
export async function changeMember(
  actor: Actor,
  personId: string | undefined,
  input: unknown,
): Promise<Result<Answer>> {
  const parsed = parseInput(ChangedMember, input)
  if (!parsed.ok) return parsed
  const { programmeId, change, role, proof } = parsed.value
  if (isGiving(change)) {
    const proved = await requireStepUp(actor, proof)
    if (!proved.ok) return proved
  }
  if (!personId || !isUuid(personId)) return refuse('not-found')
  const target = { personId: personId.toLowerCase(), programmeId }
  return withActor(actor.id, async (tx) => {
    // Two who change the same programme wait for each other: the last supervisor stays whoever presses first. And what
    // the actor and the other are is asked afterwards, or it would be what they were before they waited.
    await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended('members ' || ${programmeId}, 0))::text`
    const at = await now()
    const asker = await asTheyAreNow(tx, actor, programmeId)
    const standing = await standingOf(tx, target, at)
    if (!standing) return refuse('not-found')
    const given = isOfAdministration(change) ? 'administrator' : role
    const touched = [...standing.roles, ...(given ? [given] : [])]
    if (!mayChange(asker, target, touched)) return refuse('not-you')
    if (!isSo(standing, parsed.value)) {
      if (!fits(standing, change)) return refuse('not-yet')
      if (endsRoles(change) && (await leavesNobody(tx, target, standing, role)))
        return refuse('not-yet')
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

/** The actor as the transaction finds them, with the roles that nobody has ended meanwhile. */
async function asTheyAreNow(tx: Tx, actor: Actor, programmeId: string): Promise<Actor> {
  const memberships = await tx.membership.findMany({
    where: { personId: actor.id, programmeId, untilAt: null },
    select: { programmeId: true, role: true },
  })
  return { ...actor, memberships }
}

const endsRoles = (change: Wish['change']): boolean => change === 'end' || change === 'role'

async function write(
  tx: Tx,
  byId: string,
  target: Target,
  { change, role }: Wish,
  at: Date,
): Promise<void> {
  const inForce = { ...target, untilAt: null }
  const until = { data: { untilAt: at } }
  const administration = { ...inForce, role: 'administrator' }
  const begin = (what: string) =>
    tx.membership.createMany({ data: [{ id: randomUUID(), ...target, role: what, fromAt: at }] })
  if (change === 'entrust') await begin('administrator')
  if (change === 'relieve') await tx.membership.updateMany({ where: administration, ...until })
  if (isOfAdministration(change)) return
  if (endsRoles(change)) {
    const ended = keepsAdministration(role)
      ? { ...inForce, role: { not: 'administrator' } }
      : inForce
    await tx.membership.updateMany({ where: ended, ...until })
  }
  if (role && givesRole(change)) await begin(role)
  if (change === 'suspend')
    await tx.suspension.createMany({ data: [{ id: randomUUID(), ...target, byId, fromAt: at }] })
  // Whoever leaves or becomes something else does not come back to a rest that was meant for the past.
  else await tx.suspension.updateMany({ where: inForce, ...until })
}

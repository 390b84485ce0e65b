import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Actor } from '#lib/auth/current-actor.ts'
import { now } from '#lib/clock.ts'
import { type Tx, withActor } from '#lib/db/with-actor.ts'
import type { Answer } from '#lib/http/handle.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { mayChange } from './_may-change.ts'

/**
 * What can be changed about somebody in a programme. `end` takes them out of it, `restore` brings them back with a
 * role; `role` gives another one in place of all they have. A mediator who rests gets no new cases and sees none of
 * the present ones until `lift`.
 */
export const memberChanges = ['end', 'restore', 'role', 'suspend', 'lift'] as const
export type MemberChange = (typeof memberChanges)[number]

export const memberRoles = [
  'member',
  'mediator',
  'supervisor',
  'safeguarding',
  'administrator',
] as const

const Change = z
  .strictObject({
    programmeId: z.guid(),
    change: z.enum(memberChanges),
    role: z.enum(memberRoles).optional(),
  })
  .refine(({ change, role }) => role || (change !== 'role' && change !== 'restore'), {
    error: 'required',
    path: ['role'],
  })

type Target = { personId: string; programmeId: string }

/**
 * Changes what somebody is in a programme, from this moment on. Supervisors do it for members and mediators,
 * administrators for everybody, nobody for themselves (`not-you`). `not-found`: no such person for this actor.
 */
export async function changeMember(
  actor: Actor,
  personId: string | undefined,
  input: unknown,
): Promise<Result<Answer>> {
  const parsed = parseInput(Change, input)
  if (!parsed.ok) return parsed
  const { programmeId, change, role } = parsed.value
  if (!z.guid().safeParse(personId).success || !personId) return refuse('not-found')
  const target = { personId, programmeId }
  const at = await now()
  return withActor(actor.id, async (tx) => {
    const past = await tx.membership.findMany({
      where: target,
      select: { role: true, untilAt: true },
    })
    if (past.length === 0) return refuse('not-found')
    const roles = past.filter(({ untilAt }) => !untilAt || untilAt > at).map((one) => one.role)
    if (!mayChange(actor, target, [...roles, ...(role ? [role] : [])])) return refuse('not-you')
    if ((change === 'restore') !== (roles.length === 0)) return refuse('not-yet')
    if (change === 'suspend' && !roles.includes('mediator')) return refuse('not-yet')
    if (await leavesNobody(tx, target, roles, role)) return refuse('not-yet')
    await write(tx, actor.id, target, parsed.value, at)
    return ok({ body: { id: personId, change }, next: `/people/${personId}?done=${change}` })
  })
}

async function write(
  tx: Tx,
  by: string,
  target: Target,
  { change, role }: z.infer<typeof Change>,
  at: Date,
): Promise<void> {
  const inForce = { ...target, untilAt: null }
  if (change === 'end' || change === 'role')
    await tx.membership.updateMany({ where: inForce, data: { untilAt: at } })
  if ((change === 'restore' || change === 'role') && role)
    await tx.membership.createMany({ data: [{ id: randomUUID(), ...target, role, fromAt: at }] })
  if (change === 'suspend') {
    const row = { id: randomUUID(), ...target, byId: by, fromAt: at }
    await tx.suspension.createMany({ data: [row], skipDuplicates: true })
  }
  if (change === 'lift' || change === 'role')
    await tx.suspension.updateMany({ where: inForce, data: { untilAt: at } })
}

/** A programme without any supervisor would leave its cases to nobody. */
async function leavesNobody(
  tx: Tx,
  { personId, programmeId }: Target,
  roles: string[],
  role: string | undefined,
): Promise<boolean> {
  if (!roles.includes('supervisor') || role === 'supervisor') return false
  const others = await tx.membership.count({
    where: { programmeId, role: 'supervisor', untilAt: null, personId: { not: personId } },
  })
  return others === 0
}

import 'server-only'
import { inForce } from '#lib/db/in-force.ts'
import type { Tx } from '#lib/db/with-actor.ts'

export type Target = { personId: string; programmeId: string }

/** What somebody is in a programme now. No roles: they were in it once. */
export type Standing = {
  roles: string[]
  resting: boolean
  since: Date | null
  leftAt: Date | null
}

/** As far as the transaction's actor may know; null for somebody who was never in this programme. */
export async function standingOf(tx: Tx, target: Target, at: Date): Promise<Standing | null> {
  const all = await tx.membership.findMany({
    where: target,
    select: { role: true, fromAt: true, untilAt: true },
    orderBy: { fromAt: 'asc' },
  })
  if (all.length === 0) return null
  const held = all.filter(({ fromAt, untilAt }) => fromAt <= at && (!untilAt || untilAt > at))
  const rests = await tx.suspension.count({ where: { ...target, ...inForce(at) } })
  const ends = all.flatMap(({ untilAt }) => (untilAt ? [untilAt.getTime()] : []))
  return {
    roles: [...new Set(held.map(({ role }) => role))].sort(),
    resting: held.length > 0 && rests > 0,
    since: held[0]?.fromAt ?? null,
    leftAt: held.length > 0 ? null : new Date(Math.max(...ends)),
  }
}

/** A programme without any supervisor would leave its cases to nobody. */
export async function leavesNobody(
  tx: Tx,
  { personId, programmeId }: Target,
  { roles }: Standing,
  role: string | undefined,
): Promise<boolean> {
  if (!roles.includes('supervisor') || role === 'supervisor') return false
  const others = await tx.membership.count({
    where: { programmeId, role: 'supervisor', untilAt: null, personId: { not: personId } },
  })
  return others === 0
}

import 'server-only'
import type { Actor } from '#lib/auth/current-actor.ts'

/** What a supervisor may give and take; the roles of the adults are the administrator's. */
const theirs: readonly string[] = ['member', 'mediator']

/** May this person give or take these roles, to or from this person, in this programme? */
export function mayChange(
  actor: Actor,
  { personId, programmeId }: { personId: string; programmeId: string },
  roles: string[],
): boolean {
  if (actor.id === personId) return false
  const is = (role: string) =>
    actor.memberships.some((mine) => mine.programmeId === programmeId && mine.role === role)
  return is('administrator') || (is('supervisor') && roles.every((role) => theirs.includes(role)))
}

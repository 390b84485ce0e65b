import 'server-only'
import type { Actor } from '#lib/auth/current-actor.ts'
import { isAdult } from './member-changes.ts'

/**
 * May this person give or take these roles, to or from this person, in this programme? A supervisor may with members
 * and mediators; what the adults are is the administrator's.
 */
export function mayChange(
  actor: Actor,
  { personId, programmeId }: { personId: string; programmeId: string },
  roles: string[],
): boolean {
  if (actor.id === personId) return false
  const is = (role: string) =>
    actor.memberships.some((mine) => mine.programmeId === programmeId && mine.role === role)
  return is('administrator') || (is('supervisor') && !isAdult(roles))
}

import 'server-only'
import type { Actor } from '#lib/auth/current-actor.ts'

/** May this person look after the people of the programme? */
export const staffs = (actor: Actor, programmeId: string): boolean =>
  actor.memberships.some((mine) => mine.programmeId === programmeId && mine.role === 'supervisor')

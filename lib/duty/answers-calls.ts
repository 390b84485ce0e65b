import type { Actor } from '#lib/auth/current-actor.ts'

/** May this person be on duty for the programme? Calls go to supervisors and the safeguarding lead alone. */
export const answersCalls = (actor: Actor, programmeId: string): boolean =>
  actor.memberships.some(
    (mine) =>
      mine.programmeId === programmeId &&
      (mine.role === 'supervisor' || mine.role === 'safeguarding'),
  )

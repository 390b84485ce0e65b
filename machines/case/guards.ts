import * as agreement from './guards/agreement.ts'
import * as followUp from './guards/follow-up.ts'
import * as mediators from './guards/mediators.ts'
import * as meeting from './guards/meeting.ts'
import * as people from './guards/people.ts'
import type { Guard } from './guards/world.ts'

/** Every condition on the world, by name. A transition lists the names it needs. */
export const guards = {
  ...people,
  ...mediators,
  ...meeting,
  ...agreement,
  ...followUp,
} satisfies Record<string, Guard>

export type GuardName = keyof typeof guards

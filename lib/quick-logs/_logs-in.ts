import 'server-only'
import type { Actor } from '#lib/auth/current-actor.ts'

/** May this person log the talks of the programme? Whoever mediates or supervises there. */
export const logsIn = (actor: Pick<Actor, 'memberships'>, programmeId: string): boolean =>
  actor.memberships.some(
    ({ programmeId: mine, role }) =>
      mine === programmeId && (role === 'mediator' || role === 'supervisor'),
  )

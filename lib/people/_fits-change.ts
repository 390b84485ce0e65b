import 'server-only'
import type { Standing } from './_standing.ts'
import { type GivenRole, isAlready, type MemberChange, memberChanges } from './member-changes.ts'

type Wish = { change: MemberChange; role?: GivenRole | undefined }

/** It is as wished already: somebody pressed twice. */
export function isSo({ roles, resting }: Standing, { change, role }: Wish): boolean {
  if (change === 'end') return roles.length === 0
  if (change === 'suspend') return resting
  if (change === 'lift') return !resting
  if (change === 'entrust') return roles.includes('administrator')
  if (change === 'relieve') return !roles.includes('administrator')
  return isAlready(roles, role ?? '') && !(change === 'role' && resting)
}

/** Can somebody who stands like this be changed so? */
export function fits({ roles }: Standing, change: MemberChange): boolean {
  if (change === 'restore') return roles.length === 0
  if (change === 'suspend') return roles.includes('mediator')
  if (change === 'entrust') return roles.includes('supervisor')
  // Whoever is nothing but an administrator is taken out, or becomes something else.
  if (change === 'relieve') return roles.length > 1
  return roles.length > 0
}

/** Everything that could be changed about somebody who stands like this. */
export const changesFor = (standing: Standing): MemberChange[] =>
  memberChanges.filter((change) => fits(standing, change) && !isSo(standing, { change }))

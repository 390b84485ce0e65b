import 'server-only'
import { isAdult } from '#lib/people/member-changes.ts'
import type { Actor } from './find-login.ts'

/** Is this person one of the adults of a programme, whichever? */
export const looksAfterOthers = ({ memberships }: Pick<Actor, 'memberships'>): boolean =>
  isAdult(memberships.map(({ role }) => role))

import 'server-only'
import { isDemo } from '#lib/env.ts'
import type { Actor } from './find-login.ts'
import { looksAfterOthers } from './looks-after-others.ts'

/** Does this person have to use a second factor? Those who look after others do, but for the demo's made-up ones. */
export const mustHaveSecondFactor = (actor: Pick<Actor, 'memberships'>): boolean =>
  !isDemo() && looksAfterOthers(actor)

/** True for somebody who must have one and has none yet: they can do nothing else before. */
export const needsSecondFactor = (actor: Actor): boolean =>
  mustHaveSecondFactor(actor) && !actor.secondFactor

import 'server-only'
import type { Route } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { ownPath } from '#lib/http/own-path.ts'
import { type Actor, currentActor } from './current-actor.ts'
import { needsSecondFactor } from './needs-second-factor.ts'

/**
 * For pages: who is signed in. Everybody else is sent to the sign-in page, and from there back here; whoever must have
 * a second factor and has none yet, to where it is set up.
 */
export async function requireActor(): Promise<Actor> {
  const actor = await requireNewcomer()
  if (needsSecondFactor(actor)) redirect('/second-factor' as Route)
  return actor
}

/** The same, also for somebody who still has to set up a second factor: on the way in. */
export async function requireNewcomer(): Promise<Actor> {
  const actor = await currentActor()
  if (actor) return actor
  const here = ownPath((await headers()).get('x-path'))
  redirect(`/sign-in${here ? `?next=${encodeURIComponent(here)}` : ''}` as Route)
}

import 'server-only'
import type { Route } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { ownPath } from '#lib/http/own-path.ts'
import { type Actor, currentActor } from './current-actor.ts'
import { needsSecondFactor } from './needs-second-factor.ts'

/** For pages: who is signed in, with a second factor where they must have one. Everybody else is sent to the sign-in page, and from there back here. */
export async function requireActor(): Promise<Actor> {
  const actor = await currentActor()
  if (actor && needsSecondFactor(actor)) redirect('/second-factor' as Route)
  if (actor) return actor
  const here = ownPath((await headers()).get('x-path'))
  redirect(`/sign-in${here ? `?next=${encodeURIComponent(here)}` : ''}` as Route)
}

import 'server-only'
import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { currentActor } from '#lib/auth/current-actor.ts'
import { listProgrammes } from '#lib/programmes/list-programmes.ts'
import { openProgramme } from '#lib/requests/open-programme.ts'
import { readRequest } from '#lib/requests/read-request.ts'
import { stepsFor } from '#lib/requests/steps.ts'

/** Who asks, what they have written so far, and where. Leads back to the start where that cannot be known. */
export async function begun() {
  const [actor, draft] = await Promise.all([currentActor(), readRequest()])
  const programme = await openProgramme(draft?.programme ?? null, actor)
  if (!programme) redirect('/request' as Route)
  const steps = stepsFor(actor !== null)
  // With several programmes the frame around the page cannot know whose numbers help.
  const several = (await listProgrammes()).length > 1
  return { actor, draft, programme, steps, of: steps.length + 1, several }
}

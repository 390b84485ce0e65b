import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { requireActor } from '#lib/auth/require-actor.ts'
import { now } from '#lib/clock.ts'
import { listCalls } from '#lib/safety/list-calls.ts'

/** The way to one's newest call: where a form goes that cannot know the call's address yet. */
export default async function NewestCallPage() {
  const actor = await requireActor()
  const [newest] = (await listCalls(actor.id, await now())).mine
  redirect((newest ? `/help/${newest.id}` : '/help') as Route)
}

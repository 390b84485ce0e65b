import 'server-only'
import { z } from 'zod'
import type { Actor } from '#lib/auth/current-actor.ts'
import { dropDraft } from '#lib/drafts/drop-draft.ts'
import { keep } from '#lib/drafts/kept.ts'
import { readDrafts } from '#lib/drafts/read-drafts.ts'
import { renewGuest } from '#lib/drafts/renew-guest.ts'
import type { Answer } from '#lib/http/handle.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { text } from '#machines/case/events/fields.ts'
import { newRequest } from './new-request.ts'
import { openProgramme } from './open-programme.ts'
import { FORM, readRequest } from './read-request.ts'
import { autoSaveNames } from './steps.ts'
import { wholeRequest } from './whole-request.ts'

export const Begin = z.strictObject({
  programme: text(80).optional(),
  goOn: z.boolean().optional(),
})

/**
 * Begins a request to a programme anew, and whatever was typed before is forgotten; with `goOn`, goes on with that
 * instead. Either way a guest gets a fresh cookie. Refused (`slow-down`) where one network makes up guests.
 */
export async function beginRequest(actor: Actor | null, input: unknown): Promise<Result<Answer>> {
  const parsed = parseInput(Begin, input)
  if (!parsed.ok) return parsed
  const programme = await openProgramme(parsed.value.programme ?? null, actor)
  if (!programme) return refuse('not-found')
  const draft = parsed.value.goOn ? await readRequest() : null
  if (actor && !draft) await forgetPages()
  const renewed = actor ? ok(null) : await renewGuest()
  if (!renewed.ok) return renewed
  const kept = await keep(FORM, draft ?? newRequest(programme.slug))
  if (!kept.ok) return kept
  const [wrong] = draft ? wholeRequest(draft, actor).issues : [{ step: 'limits' }]
  return ok({ body: {}, next: `/request/${wrong?.step ?? 'check'}` })
}

/** Forgets what the pages saved by themselves. */
export async function forgetPages(): Promise<void> {
  await Promise.all(Object.keys(await readDrafts([...autoSaveNames])).map(dropDraft))
}

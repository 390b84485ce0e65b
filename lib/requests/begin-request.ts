import 'server-only'
import { z } from 'zod'
import type { Actor } from '#lib/auth/current-actor.ts'
import { dropDraft } from '#lib/drafts/drop-draft.ts'
import { keep } from '#lib/drafts/kept.ts'
import { readDrafts } from '#lib/drafts/read-drafts.ts'
import type { Answer } from '#lib/http/handle.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { text } from '#machines/case/events/fields.ts'
import { newRequest } from './new-request.ts'
import { openProgramme } from './open-programme.ts'
import { autoSaveName, FORM } from './read-request.ts'
import { type StepName, stepAnswers } from './steps.ts'

export const Begin = z.strictObject({ programme: text(80).optional() })

/** Begins a request to a programme anew: whatever was typed before is forgotten. */
export async function beginRequest(actor: Actor | null, input: unknown): Promise<Result<Answer>> {
  const parsed = parseInput(Begin, input)
  if (!parsed.ok) return parsed
  const programme = await openProgramme(parsed.value.programme ?? null, actor)
  if (!programme) return refuse('not-found')
  await forgetPages()
  await keep(FORM, newRequest(programme.slug))
  return ok({ body: {}, next: '/request/limits' })
}

/** Forgets what the pages saved by themselves. */
export async function forgetPages(): Promise<void> {
  const names = (Object.keys(stepAnswers) as StepName[]).map(autoSaveName)
  await Promise.all(Object.keys(await readDrafts(names)).map(dropDraft))
}

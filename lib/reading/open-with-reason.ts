import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { loadCase } from '#lib/cases/load-case.ts'
import { wordsOf } from '#lib/cases/view/access.ts'
import { now } from '#lib/clock.ts'
import { withActor } from '#lib/db/with-actor.ts'
import type { Answer } from '#lib/http/handle.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { seal } from '#lib/vault/seal.ts'
import { short } from '#machines/case/events/fields.ts'
import { openReasons } from '#machines/case/vocabulary.ts'
import { mayOpen, OPEN_MINUTES } from './openings.ts'

/** Why somebody opens what people wrote in private. */
export const Opened = z
  .strictObject({
    reason: z.enum(openReasons),
    /** whoever wrote what is read sees these words */
    words: short.optional(),
  })
  .refine(({ reason, words }) => reason !== 'other' || words, {
    error: 'required',
    path: ['words'],
  })

/**
 * Opens what people wrote in private in this case, for this login and half an hour. For staff who may read it at all;
 * others get `not-you`, and `not-found` when they may not know of the case.
 */
export async function openWithReason(
  actor: { id: string; loginId: string },
  ref: string | undefined,
  input: unknown,
): Promise<Result<Answer>> {
  const parsed = parseInput(Opened, input)
  if (!parsed.ok) return parsed
  const { reason, words } = parsed.value
  return withActor(actor.id, async (tx) => {
    const loaded = await loadCase(tx, ref ?? '')
    if (!loaded) return refuse('not-found')
    if (!mayOpen(loaded)) return refuse('not-you')
    const at = await now()
    const [id, caseId] = [randomUUID(), loaded.id]
    const untilAt = new Date(at.getTime() + OPEN_MINUTES * 60_000)
    const wordsSealed = words ? await seal(tx, wordsOf(caseId, id), words) : null
    const row = { id, caseId, personId: actor.id, loginId: actor.loginId, reason, wordsSealed }
    await tx.opening.createMany({ data: [{ ...row, at, untilAt }] })
    return ok({ body: { ref, until: untilAt.toISOString() }, next: `/cases/${loaded.ref}` })
  })
}

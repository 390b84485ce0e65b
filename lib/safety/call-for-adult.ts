import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Actor } from '#lib/auth/current-actor.ts'
import { answerOnce } from '#lib/cases/answer-once.ts'
import { now } from '#lib/clock.ts'
import { withActor } from '#lib/db/with-actor.ts'
import type { Answer } from '#lib/http/handle.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { note, short } from '#machines/case/events/fields.ts'
import { imminences } from '#machines/case/vocabulary.ts'
import { raiseAlert } from './raise-alert.ts'

export const NewCall = z.strictObject({
  /** may be left out by whoever belongs to one programme only */
  programmeId: z.guid().toLowerCase().optional(),
  imminence: z.enum(imminences),
  place: short.optional(),
  note: note.optional(),
  otherAdult: z.boolean().optional(),
})

/** Somebody needs an adult, outside of any case. Pressing twice calls once. */
export async function callForAdult(
  actor: Pick<Actor, 'id' | 'memberships'>,
  input: unknown,
  key: string | null,
): Promise<Result<Answer>> {
  const body = parseInput(NewCall, input)
  if (!body.ok) return body
  const own = new Set(actor.memberships.map((membership) => membership.programmeId))
  const programmeId = body.value.programmeId ?? [...own][0]
  if (!programmeId || !own.has(programmeId)) return refuse('not-found')
  const called = await answerOnce(key ?? randomUUID(), actor.id, body.value, (claim) =>
    withActor(actor.id, async (tx): Promise<Result<string>> => {
      const given = await claim.take(tx)
      if (given) return given as Result<string>
      const { adultMinutes } = await tx.programme.findUniqueOrThrow({
        where: { id: programmeId },
        select: { adultMinutes: true },
      })
      const { imminence, place = null, note: what = null, otherAdult = false } = body.value
      const id = await raiseAlert(tx, {
        programmeId,
        caseId: null,
        by: actor.id,
        imminence,
        place,
        note: what,
        otherAdult,
        adultMinutes,
        at: await now(),
      })
      await claim.keep(tx, ok(id))
      return ok(id)
    }),
  )
  if (!called.ok) return called
  return ok({ status: 201, body: { id: called.value }, next: `/help/${called.value}` })
}

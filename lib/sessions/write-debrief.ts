import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type LoadedCase, loadCase } from '#lib/cases/load-case.ts'
import { now } from '#lib/clock.ts'
import { type Tx, withActor } from '#lib/db/with-actor.ts'
import type { Work } from '#lib/effects/work.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { sealJson } from '#lib/vault/seal.ts'
import { note } from '#machines/case/events/fields.ts'

export const Debrief = z.strictObject({
  wentWell: note.optional(),
  wasHard: note.optional(),
  asPair: note.optional(),
  energy: z.int().min(1).max(5),
  worried: z.boolean(),
  wantsSupport: z.boolean(),
})

/**
 * A mediator looks back on a meeting that they held, for themselves and the supervisor. It may be written again
 * until the case is closed. Not an event of the case: nobody waits for it but the closing. A worry is told to the
 * supervisor at once, by a message without content.
 */
export function writeDebrief(
  actorId: string,
  ref: string,
  n: number,
  input: unknown,
): Promise<Result<null>> {
  const read = parseInput(Debrief, input)
  if (!read.ok) return Promise.resolve(read)
  return withActor(actorId, async (tx) => {
    const loaded = await loadCase(tx, ref)
    const owed = loaded
      ? await tx.debrief.findFirst({
          where: { caseId: loaded.id, personId: actorId, session: { n } },
          select: { id: true, worried: true },
        })
      : null
    if (!loaded || !owed) return refuse('not-found')
    if (loaded.state === 'closed') return refuse('not-you')
    const compartment = `mediator:${actorId}` as const
    const place = {
      caseId: loaded.id,
      compartment,
      table: 'debrief',
      column: 'answers_sealed',
      row: owed.id,
    }
    const { worried, ...answers } = read.value
    const at = await now()
    await tx.debrief.updateMany({
      where: { id: owed.id },
      data: { answersSealed: await sealJson(tx, place, answers), worried, at },
    })
    if (worried && !owed.worried) await tellSupervisors(tx, loaded, owed.id, actorId, at)
    return ok(null)
  })
}

async function tellSupervisors(
  tx: Tx,
  { id: caseId, programmeId }: LoadedCase,
  debrief: string,
  except: string,
  at: Date,
): Promise<void> {
  const work: Work = {
    performer: 'tell',
    details: { audience: 'supervisors', about: 'debrief', people: [], except },
  }
  const dedupeKey = `debrief:${debrief}:${at.toISOString()}`
  const row = { id: randomUUID(), ...work, programmeId, caseId, dedupeKey, dueAt: at }
  await tx.outbox.createMany({ data: [row] })
}

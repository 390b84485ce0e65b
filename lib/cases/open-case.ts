import 'server-only'
import { randomUUID } from 'node:crypto'
import { takeAttemptIn } from '#lib/auth/attempts.ts'
import type { Budget } from '#lib/auth/budgets.ts'
import { now } from '#lib/clock.ts'
import { type Tx, withActor } from '#lib/db/with-actor.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { type CaseEvent, type creationTypes, parsePayload } from '#machines/case/events.ts'
import { emptyFacts } from '#machines/case/facts.ts'
import { MACHINE_VERSION, step } from '#machines/case/machine.ts'
import { answerOnce, Refused } from './answer-once.ts'
import { newRef } from './new-ref.ts'
import type { Moved } from './told-to.ts'
import { placeFor } from './view/status.ts'
import { writeStep } from './write-step.ts'

type Beginning = { type: (typeof creationTypes)[number]; payload: unknown; requestId: string }

/**
 * Who opens a case: somebody signed in, or a guest whom `enrol` makes a person of in the same transaction. `budget`: how
 * often they may.
 */
export type Opener = { id: string; enrol?: (tx: Tx) => Promise<void>; budget?: Budget }

/**
 * Opens a case in a programme by its first event. The same idempotency as `dispatch`; refuses an invalid payload
 * a programme that the actor does not belong to (`not-found`), and more than the budget holds (`slow-down`).
 */
export function openCase(
  opener: Opener,
  programmeId: string,
  beginning: Beginning,
): Promise<Result<Moved>> {
  const { type, payload, requestId } = beginning
  const parsed = parsePayload(type, payload)
  if (!parsed.ok) return Promise.resolve(refuse('invalid', { fields: parsed.fields }))
  // A guest's person is new on each try, so it is no part of what makes two requests the same.
  const actorOfKey = opener.enrol ? null : opener.id
  return answerOnce(requestId, actorOfKey, { programmeId, type, payload }, (claim) =>
    withActor(opener.enrol ? null : opener.id, async (tx) => {
      const given = await claim.take(tx)
      if (given) return given as Result<Moved>
      // Only now: whoever sends the same once more gets its answer, however much else they have sent.
      const taken = opener.budget ? await takeAttemptIn(tx, [opener.budget]) : null
      if (taken && !taken.ok) throw new Refused(taken)
      await opener.enrol?.(tx)
      const event = { type, by: opener.id, payload: parsed.payload } as CaseEvent
      const opened = await open(tx, programmeId, event)
      await claim.keep(tx, opened)
      return opened
    }),
  )
}

async function open(tx: Tx, programmeId: string, event: CaseEvent): Promise<Result<Moved>> {
  const programme = await tx.programme.findUnique({
    where: { id: programmeId },
    select: { minMediators: true, checkInDays: true, adultMinutes: true },
  })
  if (!programme) throw new Refused(refuse('not-found'))
  const at = await now()
  const { minMediators, checkInDays, adultMinutes } = programme
  const facts = emptyFacts({
    now: at.toISOString(),
    minMediators,
    checkInsPlanned: checkInDays.length,
  })
  const judged = step('new', facts, event)
  if (!judged.ok) throw new Refused(refuse('not-yet', { reasons: judged.reasons }))
  const id = randomUUID()
  const ref = newRef()
  const relation = event.type === 'request' ? 'requester' : 'referrer'
  await tx.$queryRaw`
    select app.open_case(${id}::uuid, ${ref}, ${programmeId}::uuid, ${judged.to}, ${MACHINE_VERSION}::int, ${relation})::text`
  await writeStep(tx, {
    id,
    ref,
    programmeId,
    adultMinutes,
    facts,
    event,
    version: 1,
    state: 'new',
    to: judged.to,
    effects: judged.effects,
    at,
  })
  return ok({ ref, version: 1, ...placeFor(judged.to, new Set([relation])) })
}

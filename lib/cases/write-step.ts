import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'
import type { Effect } from '#machines/case/effects.ts'
import type { CaseEvent, EventOf, EventType } from '#machines/case/events.ts'
import { type Facts, factsAfter } from '#machines/case/facts.ts'
import type { CaseState } from '#machines/case/states.ts'
import { type Apply, apply } from './apply.ts'
import type { LoadedCase } from './load-case.ts'
import { performEffects } from './perform-effects.ts'
import { recordEvent } from './record-event.ts'

/** One step of a case that has been judged and is being written. `facts` are those before the event. */
export type Step<T extends EventType = EventType> = Pick<
  LoadedCase,
  'id' | 'ref' | 'programmeId' | 'facts' | 'adultMinutes'
> & {
  event: EventOf<T>
  /** the version that the case has now, which is also the event's place in its history */
  version: number
  state: CaseState | 'new'
  to: CaseState
  effects: Effect[]
  at: Date
}

/**
 * Everything that a step leaves behind besides the new state: the event row, what the event itself writes, the
 * facts, and the work to be done in the world.
 */
export async function writeStep(tx: Tx, step: Step): Promise<void> {
  await recordEvent(tx, step)
  await writeOwnRows(tx, step)
  await performEffects(tx, step, 'beforeFacts')
  // Late, because it may end the actor's own relation: after it they may no longer see the case.
  await saveFacts(tx, step.id, factsAfter(step.facts, step.event))
  await performEffects(tx, step, 'afterFacts')
}

async function writeOwnRows(tx: Tx, step: Step): Promise<void> {
  const own = apply[step.event.type] as Apply<CaseEvent['type']> | undefined
  await own?.(tx, step)
}

async function saveFacts(tx: Tx, caseId: string, facts: Facts): Promise<void> {
  await tx.$queryRaw`select app.save_facts(${caseId}::uuid, ${JSON.stringify(facts)}::jsonb)::text`
}

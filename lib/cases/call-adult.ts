import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'
import { raiseAlert } from '#lib/safety/raise-alert.ts'
import type { Effect } from '#machines/case/effects.ts'
import type { Step } from './write-step.ts'

type Call = Extract<Effect, { type: 'alertAdult' }>['params']

/** A call for an adult that comes out of a case: pressed, or told by an answer. */
export async function callAdult(tx: Tx, step: Step, call: Call): Promise<void> {
  const { event } = step
  const pressed = event.type === 'raiseConcern' ? event.payload : null
  await raiseAlert(tx, {
    programmeId: step.programmeId,
    caseId: step.id,
    by: event.by,
    imminence: call.imminence,
    place: call.room,
    note: pressed?.what ?? null,
    otherAdult: pressed?.otherAdult === true,
    adultMinutes: step.adultMinutes,
    at: step.at,
  })
}

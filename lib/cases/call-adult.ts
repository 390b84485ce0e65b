import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'
import { raiseAlert } from '#lib/safety/raise-alert.ts'
import { placeOfMeeting } from '#lib/vault/compartment.ts'
import type { Effect } from '#machines/case/effects.ts'
import { openKept } from './view/open-kept.ts'
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
    place: call.room ?? (await placeOfStopped(tx, step)),
    note: pressed?.what ?? null,
    otherAdult: pressed?.otherAdult === true,
    adultMinutes: step.adultMinutes,
    at: step.at,
  })
}

/** Whoever stops a meeting is where it is held. */
async function placeOfStopped(tx: Tx, { id: caseId, event }: Step): Promise<string | null> {
  if (event.type !== 'endSession') return null
  const meeting = await tx.session.findFirst({
    where: { caseId, status: 'live' },
    select: { id: true, placeSealed: true },
  })
  if (!meeting) return null
  const where = placeOfMeeting({ caseId, table: 'session', row: meeting.id })
  return openKept(tx, where, meeting.placeSealed)
}

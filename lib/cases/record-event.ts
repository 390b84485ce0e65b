import 'server-only'
import { randomUUID } from 'node:crypto'
import { commitmentOf, macOf, noteHashOf } from '#lib/audit/chain.ts'
import type { Tx } from '#lib/db/with-actor.ts'
import { placeOfNote } from '#lib/vault/compartment.ts'
import { seal } from '#lib/vault/seal.ts'
import { MACHINE_VERSION } from '#machines/case/machine.ts'
import { audienceOf } from '#machines/case/timeline.ts'
import { detailsOf } from './event-details.ts'
import { noteOf } from './event-note.ts'
import { subjectOf } from './event-subject.ts'
import type { Step } from './write-step.ts'

const groupNames = {
  parties: 'party',
  mediators: 'mediator',
  supervisor: 'staff',
  safeguarding: 'safety',
} as const

/** Writes the row of one event, chained by a keyed hash to the row before it. */
export async function recordEvent(tx: Tx, step: Step): Promise<void> {
  const { event, version: seq, id: caseId, at } = step
  const id = randomUUID()
  const audience = audienceOf(event)
  const note = noteOf(event)
  const row = {
    id,
    caseId,
    seq,
    type: event.type,
    byId: event.by === 'system' ? null : event.by,
    subjectId: subjectOf(event),
    onBehalfOfId: onBehalfOf(step),
    fromState: step.state === 'new' ? null : step.state,
    toState: step.to,
    machineVersion: MACHINE_VERSION,
    audience: [
      ...audience.to.map((group) => groupNames[group]),
      ...(audience.subject ? ['subject'] : []),
    ],
    details: detailsOf(event),
    noteIn: note?.compartment ?? null,
    noteHash: note && noteHashOf(id, note.compartment, note.text),
    commitment: commitmentOf(id, event.payload),
    at,
  }
  const [last] = await tx.$queryRaw<
    { mac: string | null }[]
  >`select app.last_mac(${caseId}::uuid) as mac`
  const noteSealed =
    note &&
    (await seal(tx, placeOfNote({ caseId, compartment: note.compartment, row: id }), note.text))
  // createMany, not create: the actor may not be among those who may read the row back.
  await tx.caseEvent.createMany({
    data: [{ ...row, noteSealed, mac: macOf(last?.mac ?? '', row) }],
  })
}

/** Staff who write down what a party told them do it on that party's behalf. */
function onBehalfOf({ event }: Step): string | null {
  if (event.type !== 'checkIn' && event.type !== 'skipCheckIn') return null
  return event.payload.person === event.by ? null : event.payload.person
}

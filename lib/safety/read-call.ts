import 'server-only'
import { now } from '#lib/clock.ts'
import { inForce } from '#lib/db/in-force.ts'
import { readAs, type Tx } from '#lib/db/with-actor.ts'
import { Readings } from '#lib/reading/readings.ts'
import { recordReadings } from '#lib/reading/record-readings.ts'
import { isUuid } from '#lib/shared/is-uuid.ts'
import type { Relation } from '#machines/case/policy/relations.ts'
import type { imminences } from '#machines/case/vocabulary.ts'
import { openAlertText } from './alert-text.ts'

/** A call for an adult, as whoever called or an adult who may answer it sees it. */
export type CallView = {
  id: string
  programmeId: string
  zone: string
  /** minutes after which an unanswered call goes to the next adult */
  minutes: number
  /** the case it came out of */
  ref: string | null
  /** whoever looks is whoever called */
  you: boolean
  caller: string | null
  imminence: (typeof imminences)[number]
  otherAdult: boolean
  /** an adult was on duty when it was sent */
  onDuty: boolean
  /** for the adults who were called; null for whoever called */
  place: string | null
  note: string | null
  createdAt: string
  escalatedAt: string | null
  acknowledgedAt: string | null
  /** when an adult said that it is over */
  doneAt: string | null
  /** who has seen it, by function; the name only of an adult who was on duty */
  seenBy: { role: 'supervisor' | 'safeguarding'; name: string | null; you: boolean } | null
}

/** One call, if this person may know of it. */
export async function readCall(actorId: string, id: string): Promise<CallView | null> {
  if (!isUuid(id)) return null
  const seen = await readAs(actorId, async (tx) => {
    const row = await tx.alert.findUnique({ where: { id } })
    if (!row) return null
    const programme = await tx.programme.findUniqueOrThrow({
      where: { id: row.programmeId },
      select: { timeZone: true, adultMinutes: true },
    })
    const known = row.caseId
      ? await tx.case.findUnique({ where: { id: row.caseId }, select: { ref: true } })
      : null
    const you = row.raisedById === actorId
    const text = (column: 'place_sealed' | 'note_sealed', sealed: string | null) =>
      openAlertText(tx, { alert: id, caseId: row.caseId, column }, you ? null : sealed)
    const call: CallView = {
      id,
      programmeId: row.programmeId,
      zone: programme.timeZone,
      minutes: programme.adultMinutes,
      ref: known?.ref ?? null,
      you,
      caller: await nameOf(tx, row.raisedById),
      imminence: row.imminence as CallView['imminence'],
      otherAdult: row.otherAdult,
      onDuty: row.onDuty,
      place: await text('place_sealed', row.placeSealed),
      note: await text('note_sealed', row.noteSealed),
      createdAt: row.createdAt.toISOString(),
      escalatedAt: row.escalatedAt?.toISOString() ?? null,
      acknowledgedAt: row.acknowledgedAt?.toISOString() ?? null,
      doneAt: row.doneAt?.toISOString() ?? null,
      seenBy: await whoSaw(tx, row, actorId),
    }
    const readings = new Readings(actorId)
    if (call.place !== null || call.note !== null) readings.note('safetyRecord', id, row.raisedById)
    const relation = await functionIn(tx, row.programmeId, actorId)
    return { call, readings: readings.list, relation, caseId: row.caseId }
  })
  if (!seen) return null
  // What somebody wrote about their safety is not shown before it is noted who reads it.
  const { call, readings, relation, caseId } = seen
  await recordReadings({ reader: actorId, caseId, relation }, readings)
  return call
}

/** The function in which an adult of the programme reads a call. */
async function functionIn(tx: Tx, programmeId: string, personId: string): Promise<Relation> {
  const at = await now()
  const lead = await tx.membership.count({
    where: { personId, programmeId, role: 'safeguarding', ...inForce(at) },
  })
  return lead > 0 ? 'safeguarding' : 'supervisor'
}

type Seen = { programmeId: string; acknowledgedBy: string | null; acknowledgedAt: Date | null }

async function whoSaw(tx: Tx, row: Seen, viewer: string): Promise<CallView['seenBy']> {
  const { programmeId, acknowledgedBy: personId, acknowledgedAt: at } = row
  if (!personId || !at) return null
  const lead = await tx.membership.count({
    where: { personId, programmeId, role: 'safeguarding' },
  })
  const onDuty = await tx.duty.count({
    where: { personId, programmeId, fromAt: { lte: at }, untilAt: { gt: at } },
  })
  const name = onDuty > 0 ? await nameOf(tx, personId) : null
  return { role: lead > 0 ? 'safeguarding' : 'supervisor', name, you: personId === viewer }
}

async function nameOf(tx: Tx, id: string): Promise<string | null> {
  const person = await tx.person.findUnique({ where: { id }, select: { preferredName: true } })
  return person?.preferredName ?? null
}

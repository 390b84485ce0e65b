import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'
import { type Adult, whoCanCome } from '#lib/safety/find-adults.ts'
import type { Done, Due } from './run-due.ts'
import { sendMessage } from './send-message.ts'

/**
 * Calls the adults on duty, and the one on call for the meeting that it comes out of; where nobody is on duty, every
 * adult who may be called.
 */
export async function callAdult(tx: Tx, due: Due<'callAdult'>): Promise<Done> {
  const id = due.details.alert
  const adults = await adultsFor(tx, id)
  const someOnDuty = adults.some(({ onDuty }) => onDuty)
  const called = someOnDuty ? adults.filter(({ onDuty, onCall }) => onDuty || onCall) : adults
  await sendMessage(tx, {
    ...due,
    alert: id,
    template: 'alert.call',
    recipients: called.map((adult) => adult.id),
  })
  return { again: null }
}

/** Nobody has answered in time: calls every adult who may be called, and tells whoever asked that it did. */
export async function callBackup(tx: Tx, due: Due<'callBackup'>): Promise<Done> {
  const id = due.details.alert
  const alert = await tx.alert.findUniqueOrThrow({
    where: { id },
    select: { acknowledgedAt: true, raisedById: true },
  })
  if (alert.acknowledgedAt) return { again: null }
  const adults = await adultsFor(tx, id)
  await sendMessage(tx, {
    ...due,
    alert: id,
    template: 'alert.backup',
    recipients: adults.map((adult) => adult.id),
  })
  await sendMessage(tx, {
    ...due,
    alert: id,
    template: 'alert.stillCalling',
    recipients: [alert.raisedById],
  })
  await tx.alert.updateMany({ where: { id }, data: { escalatedAt: due.at } })
  return { again: null }
}

/** The adults who may answer this call. Whoever was wished for may be there no more: then it is everybody's. */
async function adultsFor(tx: Tx, alert: string): Promise<Adult[]> {
  const row = await tx.alert.findUniqueOrThrow({
    where: { id: alert },
    select: { programmeId: true, caseId: true, raisedById: true, otherAdult: true },
  })
  const { otherAdult, adults } = await whoCanCome(tx, { ...row, by: row.raisedById })
  if (otherAdult !== row.otherAdult)
    await tx.alert.updateMany({ where: { id: alert }, data: { otherAdult } })
  return adults
}

import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Tx } from '#lib/db/with-actor.ts'
import type { Work } from '#lib/effects/work.ts'
import { seal } from '#lib/vault/seal.ts'

export type Alert = {
  programmeId: string
  caseId: string | null
  by: string
  imminence: 'now' | 'today' | 'later'
  /** where to go; only with a case, whose vault keeps it */
  place: string | null
  otherAdult: boolean
  /** minutes after which nobody's answer means that the next adult is called */
  adultMinutes: number
  at: Date
}

/** Calls an adult at once, and the next ones if nobody has answered in time. Gives the alert's id. */
export async function raiseAlert(tx: Tx, alert: Alert): Promise<string> {
  const id = randomUUID()
  const { programmeId, caseId, at } = alert
  const placeSealed =
    alert.place !== null && caseId !== null
      ? await seal(
          tx,
          { caseId, compartment: 'safety', table: 'alert', column: 'place_sealed', row: id },
          alert.place,
        )
      : null
  const onDuty = await tx.duty.count({
    where: { programmeId, fromAt: { lte: at }, untilAt: { gt: at }, personId: { not: alert.by } },
  })
  await tx.alert.createMany({
    data: [
      {
        id,
        programmeId,
        caseId,
        raisedById: alert.by,
        otherAdult: alert.otherAdult,
        imminence: alert.imminence,
        placeSealed,
        createdAt: at,
        onDuty: onDuty > 0,
      },
    ],
  })
  const backupAt = new Date(at.getTime() + alert.adultMinutes * 60_000)
  const work = (performer: 'callAdult' | 'callBackup', dueAt: Date) => ({
    id: randomUUID(),
    ...({ performer, details: { alert: id } } satisfies Work),
    programmeId,
    caseId,
    dedupeKey: `alert:${id}:${performer}`,
    dueAt,
  })
  await tx.outbox.createMany({ data: [work('callAdult', at), work('callBackup', backupAt)] })
  return id
}

import 'server-only'
import { randomUUID } from 'node:crypto'
import { become, type Tx } from '#lib/db/with-actor.ts'
import type { Work } from '#lib/effects/work.ts'
import { sealAlertText } from './alert-text.ts'
import { type Call, whoCanCome } from './find-adults.ts'

export type Alert = Call & {
  imminence: 'now' | 'today' | 'later'
  /** where to go */
  place: string | null
  /** what it is about, if the person wanted to say */
  note: string | null
  /** minutes after which nobody's answer means that the next adult is called */
  adultMinutes: number
  at: Date
}

/**
 * Calls an adult at once, and the next ones if nobody has answered in time. Gives the alert's id. The transaction
 * must run as whoever calls.
 */
export async function raiseAlert(tx: Tx, alert: Alert): Promise<string> {
  const id = randomUUID()
  const { programmeId, caseId, at } = alert
  await become(tx, 'system')
  const { otherAdult, adults } = await whoCanCome(tx, alert)
  await become(tx, alert.by)
  const sealed = (column: 'place_sealed' | 'note_sealed', text: string | null) =>
    sealAlertText(tx, { alert: id, caseId, column }, text)
  await tx.alert.createMany({
    data: [
      {
        id,
        programmeId,
        caseId,
        raisedById: alert.by,
        otherAdult,
        imminence: alert.imminence,
        placeSealed: await sealed('place_sealed', alert.place),
        noteSealed: await sealed('note_sealed', alert.note),
        createdAt: at,
        onDuty: adults.some((adult) => adult.onDuty),
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

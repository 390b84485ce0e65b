import { randomUUID } from 'node:crypto'
import { withActor } from '#lib/db/with-actor.ts'
import { runDue } from '#lib/effects/run-due.ts'
import { asOwner } from './as-owner.ts'

/** An adult is on duty for the next hour. */
export async function goOnDuty(person: string, programmeId: string): Promise<void> {
  const [fromAt, untilAt] = [new Date(Date.now() - 60_000), new Date(Date.now() + 3_600_000)]
  const duty = { id: randomUUID(), personId: person, programmeId, fromAt, untilAt }
  await withActor(person, (tx) => tx.duty.createMany({ data: [duty] }))
}

/** The newest call for an adult. */
export async function newestCall(): Promise<string> {
  const [row] = await asOwner<{ id: string }>(
    'select id from alert order by created_at desc limit 1',
  )
  return row?.id ?? ''
}

/** Who was sent this message about this call, once all work that is due is done. */
export async function toldOfCall(template: string, alert: string): Promise<string[]> {
  await runDue(500)
  const rows = await asOwner<{ id: string }>(
    `select recipient_id as id from message where template = $1 and params->>'alert' = $2 order by 1`,
    [template, alert],
  )
  return rows.map((row) => row.id)
}

import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'
import type { Done, Due } from './run-due.ts'
import { sendMessage } from './send-message.ts'

/** Calls the adults on duty; where nobody is on duty, every adult who may be called. */
export async function callAdult(tx: Tx, due: Due<'callAdult'>): Promise<Done> {
  const adults = await findAdults(tx, due.details.alert)
  const onDuty = adults.filter((adult) => adult.onDuty)
  const called = onDuty.length > 0 ? onDuty : adults
  await sendMessage(tx, {
    ...due,
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
  const adults = await findAdults(tx, id)
  await sendMessage(tx, {
    ...due,
    template: 'alert.backup',
    recipients: adults.map((adult) => adult.id),
  })
  await sendMessage(tx, { ...due, template: 'alert.stillCalling', recipients: [alert.raisedById] })
  await tx.alert.updateMany({ where: { id }, data: { escalatedAt: due.at } })
  return { again: null }
}

/** Supervisors and safeguarding leads, without whoever is a side; only the leads where another adult was wished for. */
function findAdults(tx: Tx, alert: string): Promise<{ id: string; onDuty: boolean }[]> {
  return tx.$queryRaw<{ id: string; onDuty: boolean }[]>`
    select distinct m.person_id as id, exists (select from duty d where d.person_id = m.person_id
        and d.programme_id = a.programme_id and d.from_at <= app.now() and d.until_at > app.now()) as "onDuty"
    from alert a join membership m on m.programme_id = a.programme_id
    where a.id = ${alert}::uuid and m.person_id <> a.raised_by_id and (m.until_at is null or m.until_at > app.now())
      and (m.role = 'safeguarding' or (m.role = 'supervisor' and not a.other_adult))
      and not exists (select from case_relation r where r.case_id = a.case_id and r.person_id = m.person_id
        and r.relation in ('requester', 'invited', 'party', 'referrer', 'witness', 'supportPerson'))`
}

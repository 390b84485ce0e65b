import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'
import type { Due } from './run-due.ts'

/**
 * Who has been called already because of what this message is about, and so knows: when somebody needs an adult, the
 * call says all that the notice to the supervisors says. Only who was really called counts, so that nobody learns
 * nothing.
 */
export async function alreadyCalled(tx: Tx, { caseId, details }: Due<'tell'>): Promise<string[]> {
  if (details.about !== 'raiseConcern') return []
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select m.recipient_id as id from message m
    where m.case_id = ${caseId}::uuid and m.template = 'alert.call' and m.params ->> 'alert' = (
      select a.id::text from alert a where a.case_id = m.case_id and a.raised_by_id = ${details.except}::uuid
      order by a.created_at desc limit 1)`
  return rows.map(({ id }) => id)
}

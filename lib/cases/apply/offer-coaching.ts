import 'server-only'
import { seal } from '#lib/vault/seal.ts'
import type { Apply } from '../apply.ts'

/** The summary for whoever will coach, where the supervisor gave one. */
export const writeCoachingSummary: Apply<'offerCoaching'> = async (tx, { id, event }) => {
  const { summary } = event.payload
  if (summary === undefined) return
  const place = {
    caseId: id,
    compartment: 'staff',
    table: 'cases',
    column: 'summary_sealed',
    row: id,
  } as const
  await tx.case.updateMany({
    where: { id },
    data: { summarySealed: await seal(tx, place, summary) },
  })
}

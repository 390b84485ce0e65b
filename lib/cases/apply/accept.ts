import 'server-only'
import { seal } from '#lib/vault/seal.ts'
import type { Apply } from '../apply.ts'

/** The screening decision: category, main topic, conditions, and the summary that mediators will read. */
export const writeAcceptance: Apply<'accept'> = async (tx, { id, event }) => {
  const { category, topic, conditions, summary } = event.payload
  const place = {
    caseId: id,
    compartment: 'staff',
    table: 'cases',
    column: 'summary_sealed',
    row: id,
  } as const
  const summarySealed = await seal(tx, place, summary)
  await tx.case.updateMany({
    where: { id },
    data: { category, mainTopic: topic, conditions, summarySealed },
  })
}

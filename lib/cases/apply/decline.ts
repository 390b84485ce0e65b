import 'server-only'
import { randomUUID } from 'node:crypto'
import { sealJson } from '#lib/vault/seal.ts'
import type { Apply } from '../apply.ts'

/** The no of an invited person, and the reasons if they gave any. */
export const writeDecline: Apply<'decline'> = async (tx, { id: caseId, event, at }) => {
  const { reasons = [], wantsCoaching = false } = event.payload
  const id = randomUUID()
  const personId = event.by
  const place = {
    caseId,
    compartment: `party:${personId}`,
    table: 'consent',
    column: 'reasons_sealed',
    row: id,
  } as const
  const reasonsSealed = await sealJson(tx, place, { reasons, wantsCoaching })
  await tx.consent.createMany({
    data: [
      {
        id,
        caseId,
        personId,
        decision: 'declined',
        textVersion: '-',
        locale: '-',
        reasonsSealed,
        at,
      },
    ],
  })
}

import 'server-only'
import { randomUUID } from 'node:crypto'
import { seal } from '#lib/vault/seal.ts'
import type { Apply } from '../apply.ts'

/** A party's wish for another mediator, and the reason if they gave one. */
export const writeObjection: Apply<'objectToMediator'> = async (tx, { id: caseId, event, at }) => {
  const id = randomUUID()
  const { mediator: mediatorId, reason } = event.payload
  const place = {
    caseId,
    compartment: `party:${event.by}`,
    table: 'objection',
    column: 'reason_sealed',
    row: id,
  } as const
  const reasonSealed = reason === undefined ? null : await seal(tx, place, reason)
  await tx.objection.createMany({
    data: [{ id, caseId, byId: event.by, mediatorId, reasonSealed, at }],
  })
}

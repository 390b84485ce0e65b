import 'server-only'
import { randomUUID } from 'node:crypto'
import { sealJson } from '#lib/vault/seal.ts'
import type { Apply } from '../apply.ts'

/** That it is not working, kept beside the check-ins of whoever said so; round 0, since nobody asked. */
export const writeProblem: Apply<'reportProblem'> = async (tx, { id: caseId, event, at }) => {
  const id = randomUUID()
  const personId = event.by
  const place = {
    caseId,
    compartment: `party:${personId}`,
    table: 'check_in',
    column: 'answers_sealed',
    row: id,
  } as const
  const answersSealed = await sealJson(tx, place, { safe: event.payload.safe })
  await tx.checkIn.createMany({
    data: [{ id, caseId, personId, round: 0, dueAt: at, status: 'done', answersSealed, at }],
  })
}

import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Tx } from '#lib/db/with-actor.ts'
import { sealJson } from '#lib/vault/seal.ts'

type Answers = { caseId: string; personId: string; safety: object; at: Date }

/** Seals the answers to the safety questions in the compartment of the person they are about. */
export async function writeSafetyAnswers(
  tx: Tx,
  { caseId, personId, safety, at }: Answers,
): Promise<void> {
  const id = randomUUID()
  const place = {
    caseId,
    compartment: `party:${personId}`,
    table: 'safety_answers',
    column: 'answers_sealed',
    row: id,
  } as const
  const answersSealed = await sealJson(tx, place, safety)
  await tx.safetyAnswers.createMany({
    data: [{ id, caseId, personId, answersSealed, createdAt: at }],
  })
}

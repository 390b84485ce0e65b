import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Tx } from '#lib/db/with-actor.ts'
import { seal, sealJson } from '#lib/vault/seal.ts'

type Side = {
  caseId: string
  personId: string
  text: string
  answers: object
  shared: boolean
  at: Date
}

/** Seals what one person wrote, and the answers beside it, in that person's own compartment. */
export async function writeStatement(
  tx: Tx,
  { caseId, personId, text, answers, shared, at }: Side,
): Promise<void> {
  const row = randomUUID()
  const place = { caseId, compartment: `party:${personId}`, table: 'statement', row } as const
  const textSealed = await seal(tx, { ...place, column: 'text_sealed' }, text)
  const answersSealed = await sealJson(tx, { ...place, column: 'answers_sealed' }, answers)
  await tx.statement.createMany({
    data: [{ id: row, caseId, personId, textSealed, answersSealed, shared, createdAt: at }],
  })
}

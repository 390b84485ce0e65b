import 'server-only'
import { randomUUID } from 'node:crypto'
import { now } from '#lib/clock.ts'
import { withActor } from '#lib/db/with-actor.ts'
import type { Relation } from '#machines/case/policy/relations.ts'
import type { Reading } from './readings.ts'

type Where = { reader: string; caseId: string | null; relation: Relation }

const HOUR = 3_600_000

/**
 * Writes into the access log what a view opened, in a transaction of its own after the one that only reads: one
 * statement, and none where nothing private was opened. Throws when it cannot be written; then nothing may be shown.
 */
export async function recordReadings(where: Where, readings: Reading[]): Promise<void> {
  if (readings.length === 0) return
  const { reader: readerId, caseId, relation } = where
  const at = await now()
  const hour = new Date(Math.floor(at.getTime() / HOUR) * HOUR)
  const data = readings.map((reading) => ({
    id: randomUUID(),
    caseId,
    readerId,
    relation,
    at,
    hour,
    ...reading,
  }))
  await withActor(readerId, async (tx) => {
    await tx.accessEntry.createMany({ data, skipDuplicates: true })
  })
}

/** In which function somebody reads, where they have several: the first of these. */
const functions: readonly Relation[] = [
  'supervisor',
  'safeguarding',
  'mediator',
  'observer',
  'proposedMediator',
  'formerMediator',
]

export const functionOf = (relations: ReadonlySet<Relation>): Relation =>
  functions.find((one) => relations.has(one)) ?? [...relations][0] ?? 'none'

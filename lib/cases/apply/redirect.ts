import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Tx } from '#lib/db/with-actor.ts'
import type { Step } from '../write-step.ts'

/** A hand-over for each person it concerns: the one named, or everybody who is in the case. */
export async function writeHandOver(
  tx: Tx,
  { id: caseId, facts, event, at }: Step<'redirect'> | Step<'closeForSafety'>,
): Promise<void> {
  const { to } = event.payload
  if (event.type === 'redirect') {
    await tx.case.updateMany({ where: { id: caseId }, data: { category: event.payload.category } })
  }
  if (to === undefined) return
  const one = event.type === 'redirect' ? event.payload.person : undefined
  const people = one
    ? [one]
    : facts.parties.filter((party) => party.invited).map((party) => party.id)
  await tx.handOver.createMany({
    data: people.map((personId) => ({ id: randomUUID(), caseId, personId, to, at })),
  })
}

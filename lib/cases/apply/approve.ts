import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Tx } from '#lib/db/with-actor.ts'
import type { Apply } from '../apply.ts'
import type { Step } from '../write-step.ts'
import { findVersion } from './_current-version.ts'

/** A party says that the words are right. */
export const approveWording: Apply<'approveWording'> = (tx, step) => approve(tx, step, 'wording')

/** The supervisor says that the agreement is within the rules. */
export const approvePolicy: Apply<'approvePolicy'> = (tx, step) => approve(tx, step, 'policy')

async function approve(
  tx: Tx,
  step: Step<'approveWording' | 'approvePolicy'>,
  kind: string,
): Promise<void> {
  const { id: agreementId } = await findVersion(tx, step.id, step.event.payload.version)
  await tx.approval.createMany({
    data: [{ id: randomUUID(), agreementId, personId: step.event.by, kind, at: step.at }],
  })
}

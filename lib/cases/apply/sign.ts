import 'server-only'
import { randomUUID } from 'node:crypto'
import { seal } from '#lib/vault/seal.ts'
import type { Apply } from '../apply.ts'
import { findVersion } from './_current-version.ts'

/** A signature on exactly this version and text. Mediators sign as witnesses. */
export const writeSignature: Apply<'sign'> = async (tx, { id: caseId, facts, event, at }) => {
  const { version, name } = event.payload
  const { id: agreementId, hash } = await findVersion(tx, caseId, version)
  const id = randomUUID()
  const place = {
    caseId,
    compartment: 'agreement',
    table: 'signature',
    column: 'name_sealed',
    row: id,
  } as const
  const role = facts.parties.some((party) => party.id === event.by) ? 'party' : 'mediator'
  await tx.signature.createMany({
    data: [
      {
        id,
        agreementId,
        version,
        personId: event.by,
        role,
        nameSealed: await seal(tx, place, name),
        hash,
        at,
      },
    ],
  })
}

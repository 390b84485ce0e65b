import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'
import { openJson } from '#lib/vault/seal.ts'
import { type AgreementText, agreementText, type Promised, type Words } from './agreement-text.ts'

/** One version of a case's agreement, opened. Throws when there is none. */
export async function readAgreementText(
  tx: Tx,
  caseId: string,
  version: number,
): Promise<AgreementText> {
  const row = await tx.agreement.findUniqueOrThrow({
    where: { caseId_version: { caseId, version } },
    select: {
      id: true,
      type: true,
      wordsSealed: true,
      commitments: {
        select: { id: true, ownerId: true, forEveryone: true, wordsSealed: true },
        orderBy: { position: 'asc' },
      },
    },
  })
  const place = { caseId, compartment: 'agreement', column: 'words_sealed' } as const
  const inAgreement = { ...place, table: 'agreement', row: row.id }
  const words = await openJson<Words>(tx, inAgreement, row.wordsSealed)
  const commitments = []
  for (const { id, wordsSealed, ...owner } of row.commitments) {
    const inCommitment = { ...place, table: 'commitment', row: id }
    commitments.push({
      ...owner,
      promise: await openJson<Promised>(tx, inCommitment, wordsSealed),
    })
  }
  return agreementText(row.type, words, commitments)
}

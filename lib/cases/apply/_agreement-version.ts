import 'server-only'
import { randomUUID } from 'node:crypto'
import { agreementHash } from '#lib/audit/agreement-hash.ts'
import type { Tx } from '#lib/db/with-actor.ts'
import { sealJson } from '#lib/vault/seal.ts'
import { isComplete } from '#machines/case/facts/agreement.ts'
import type { AgreementText } from '../agreement-text.ts'

type Version = { caseId: string; version: number; text: AgreementText; at: Date }

/** Writes one version of the agreement: the hash is over its whole text, and no version is ever written over. */
export async function writeVersion(tx: Tx, { caseId, version, text, at }: Version): Promise<void> {
  const agreementId = randomUUID()
  const { type, commitments, ...words } = text
  const place = { caseId, compartment: 'agreement' } as const
  const wordsSealed = await sealJson(
    tx,
    { ...place, table: 'agreement', column: 'words_sealed', row: agreementId },
    words,
  )
  const hash = agreementHash({ caseId, version, text })
  await tx.agreement.createMany({
    data: [
      { id: agreementId, caseId, version, status: 'draft', type, wordsSealed, hash, createdAt: at },
    ],
  })
  for (const [position, { owner, ...promise }] of commitments.entries()) {
    const id = randomUUID()
    await tx.commitment.createMany({
      data: [
        {
          id,
          caseId,
          agreementId,
          position,
          ownerId: owner === undefined || owner === 'everyone' ? null : owner,
          forEveryone: owner === 'everyone',
          wordsSealed: await sealJson(
            tx,
            { ...place, table: 'commitment', column: 'words_sealed', row: id },
            promise,
          ),
          complete: isComplete([{ owner, ...promise }]),
        },
      ],
    })
  }
}

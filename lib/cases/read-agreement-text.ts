import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'
import { openJson } from '#lib/vault/seal.ts'
import type { Payload } from '#machines/case/events.ts'

type Text = Payload<'editAgreement'>

/** One version of a case's agreement, opened, in the shape in which it is edited. Throws when there is none. */
export async function readAgreementText(tx: Tx, caseId: string, version: number): Promise<Text> {
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
  const words = await openJson<Omit<Text, 'type' | 'commitments'>>(
    tx,
    { ...place, table: 'agreement', row: row.id },
    row.wordsSealed,
  )
  const commitments: Text['commitments'] = []
  for (const { id, ownerId, forEveryone, wordsSealed } of row.commitments) {
    const promise = await openJson<Omit<Text['commitments'][number], 'owner'>>(
      tx,
      { ...place, table: 'commitment', row: id },
      wordsSealed,
    )
    const owner = forEveryone ? ('everyone' as const) : (ownerId ?? undefined)
    commitments.push({ ...promise, ...(owner === undefined ? {} : { owner }) })
  }
  return { ...words, type: row.type as Text['type'], commitments }
}

import 'server-only'
import type { SignatureView } from './agreement-types.ts'
import type { Look } from './look.ts'
import { openKept } from './open-kept.ts'

/** The valid signatures of one version of an agreement, with the names as they were typed. */
export async function viewSignatures(look: Look, agreementId: string): Promise<SignatureView[]> {
  const { tx, loaded, viewer } = look
  const rows = await tx.signature.findMany({
    where: { agreementId, voidedAt: null },
    select: { id: true, personId: true, role: true, nameSealed: true, at: true },
    orderBy: { at: 'asc' },
  })
  const names = await look.names(rows.map((row) => row.personId))
  const seen: SignatureView[] = []
  for (const { id, personId, role, nameSealed, at } of rows) {
    const place = {
      caseId: loaded.id,
      compartment: 'agreement',
      table: 'signature',
      column: 'name_sealed',
      row: id,
    } as const
    seen.push({
      by: names.of(personId),
      role: role as SignatureView['role'],
      signedAs: (await openKept(tx, place, nameSealed)) ?? '',
      at: at.toISOString(),
      you: personId === viewer,
    })
  }
  return seen
}

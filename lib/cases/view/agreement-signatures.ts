import 'server-only'
import type { SignatureView } from './agreement-types.ts'
import type { Look } from './look.ts'
import { openKept } from './open-kept.ts'

/**
 * The valid signatures of one version of an agreement, with the names as they were typed. `called`: the names kept
 * with the version; of whoever came later there is only the typed one.
 */
export async function viewSignatures(
  { tx, loaded, viewer }: Look,
  agreementId: string,
  called: ReadonlyMap<string, string>,
): Promise<SignatureView[]> {
  const rows = await tx.signature.findMany({
    where: { agreementId, voidedAt: null },
    select: { id: true, personId: true, role: true, nameSealed: true, at: true },
    orderBy: { at: 'asc' },
  })
  const seen: SignatureView[] = []
  for (const { id, personId, role, nameSealed, at } of rows) {
    const place = {
      caseId: loaded.id,
      compartment: 'agreement',
      table: 'signature',
      column: 'name_sealed',
      row: id,
    } as const
    const signedAs = (await openKept(tx, place, nameSealed)) ?? ''
    seen.push({
      by: { id: personId, name: called.get(personId) ?? (signedAs || null) },
      role: role as SignatureView['role'],
      signedAs,
      at: at.toISOString(),
      you: personId === viewer,
    })
  }
  return seen
}

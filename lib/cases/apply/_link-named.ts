import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'

/** Says who is meant by the person in this place (0 is the first) of the request's list. */
export async function linkNamed(
  tx: Tx,
  caseId: string,
  position: number,
  linkedId: string,
): Promise<void> {
  await tx.namedPerson.updateMany({ where: { caseId, position }, data: { linkedId } })
}

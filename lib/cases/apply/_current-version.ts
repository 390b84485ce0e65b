import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'

/** The row and hash of one version of the agreement. Throws when there is none: the guards asked before. */
export const findVersion = (
  tx: Tx,
  caseId: string,
  version: number,
): Promise<{ id: string; hash: string }> =>
  tx.agreement.findUniqueOrThrow({
    where: { caseId_version: { caseId, version } },
    select: { id: true, hash: true },
  })

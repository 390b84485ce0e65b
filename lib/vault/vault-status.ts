import 'server-only'
import { withActor } from '#lib/db/with-actor.ts'
import { countAll } from './count-texts.ts'
import { purposes } from './root-key.ts'

/** The vault in numbers: nothing in it helps to open anything. */
export async function vaultStatus(): Promise<Record<string, number>> {
  const { texts, stale } = await countAll()
  return withActor('system', async (tx) => {
    const cases = await tx.vaultKey.groupBy({ by: ['caseId'] })
    const compartments = await tx.vaultKey.groupBy({
      by: ['caseId', 'compartment'],
      where: { compartment: { not: 'case' } },
    })
    const keys = await tx.vaultKey.count()
    return {
      'secrets under the root key': purposes.length,
      'cases with a key': cases.length,
      'compartments with a key': compartments.length,
      'compartments destroyed': await tx.vaultTombstone.count(),
      'old keys kept': keys - cases.length - compartments.length,
      'sealed texts': texts,
      'sealed texts under an old key': stale,
      'rotations cut short': await tx.vaultRotation.count({ where: { finishedAt: null } }),
    }
  })
}

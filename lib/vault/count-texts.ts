import 'server-only'
import { withActor } from '#lib/db/with-actor.ts'
import { countTexts, sealedColumns } from './sealed-columns.ts'

/** `stale`: those under a key that has a successor. */
export type Texts = { texts: number; stale: number }

/** All sealed texts of all cases. */
export async function countAll(): Promise<Texts> {
  const all = { texts: 0, stale: 0 }
  for (const column of sealedColumns) {
    const [found] = await withActor('system', (tx) =>
      // The names in it come from our own list alone; values are parameters.
      tx.$queryRawUnsafe<Texts[]>(countTexts(column)),
    )
    all.texts += found?.texts ?? 0
    all.stale += found?.stale ?? 0
  }
  return all
}

import 'server-only'
import { withActor } from '#lib/db/with-actor.ts'
import type { Compartment } from './compartment.ts'
import { TextDeleted } from './compartment-key.ts'
import { open, seal } from './seal.ts'
import { type SealedColumn, staleTexts } from './sealed-columns.ts'

type Stale = { id: string; caseId: string; compartment: Compartment; sealed: string }

const FIRST = '00000000-0000-0000-0000-000000000000'
const BATCH = 100

/** Puts every text of a column under the newest key of its compartment, each in a transaction of its own. */
export async function resealColumn(column: SealedColumn, done: () => void): Promise<void> {
  for (let after = FIRST; ; ) {
    const batch = await withActor('system', (tx) =>
      // The names in it come from our own list alone; values are parameters.
      tx.$queryRawUnsafe<Stale[]>(staleTexts(column), after, BATCH),
    )
    for (const stale of batch) {
      await reseal(column, stale)
      done()
    }
    const last = batch.at(-1)
    if (!last || batch.length < BATCH) return
    after = last.id
  }
}

/** Somebody who writes the text anew meanwhile has used the newest key: then theirs stands. */
async function reseal({ table, column }: SealedColumn, stale: Stale): Promise<void> {
  const { id: row, caseId, compartment, sealed } = stale
  const place = { caseId, compartment, table, column, row }
  await withActor('system', async (tx) => {
    const anew = await seal(tx, place, await open(tx, place, sealed))
    await tx.$queryRaw`select app.swap_sealed(${table}, ${column}, ${row}::uuid, ${sealed}, ${anew})`
  }).catch((error: unknown) => {
    // Its compartment was destroyed meanwhile.
    if (!(error instanceof TextDeleted)) throw error
  })
}

import 'server-only'
import { readAs } from '#lib/db/with-actor.ts'
import { loadCase } from './load-case.ts'
import type { CaseView } from './view/types.ts'
import { viewCase } from './view-case.ts'

/** The case with this public number as this person may see it, or nothing when they may not know of it. */
export function openCaseView(actor: { id: string }, ref: string): Promise<CaseView | null> {
  return readAs(actor.id, async (tx) => {
    const loaded = await loadCase(tx, ref)
    return loaded && viewCase(tx, loaded, actor.id)
  })
}

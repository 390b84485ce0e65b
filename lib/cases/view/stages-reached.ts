import 'server-only'
import { type Stage, stages } from '#machines/case/states.ts'
import type { Look } from './look.ts'
import { placeFor } from './status.ts'

/**
 * The stages that a closed case has been in, in their order; null while it is open, when its own stage says it, and
 * for whoever is not told where it stands.
 */
export async function viewStagesReached(look: Look): Promise<Stage[] | null> {
  const { tx, loaded } = look
  if (placeFor(loaded.state, loaded.relations).stage !== 'closed') return null
  const rows = await tx.$queryRaw<{ stage: string }[]>`
    select stage from app.stages_reached(${loaded.id}::uuid)`
  return stages.filter((stage) => stage !== 'closed' && rows.some((row) => row.stage === stage))
}

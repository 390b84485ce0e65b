import 'server-only'
import { z } from 'zod'
import { loadCase } from '#lib/cases/load-case.ts'
import { withActor } from '#lib/db/with-actor.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { isUuid } from '#lib/shared/is-uuid.ts'
import { effectiveRelations } from '#machines/case/policy/relations.ts'

export const SettledHandOver = z.strictObject({ status: z.enum(['accepted', 'declined', 'done']) })

/** From where each of them can come. */
const before = {
  accepted: ['offered'],
  declined: ['offered', 'accepted'],
  done: ['offered', 'accepted'],
} as const

/**
 * Notes what came of a hand-over: they arrived, did not want it, or are helped. For the staff of the case: its supervisor,
 * and the lead to whom it was handed over. Refuses what was said already.
 */
export async function settleHandOver(
  actorId: string,
  ref: string,
  id: string,
  input: unknown,
): Promise<Result<null>> {
  const said = parseInput(SettledHandOver, input)
  if (!said.ok) return said
  if (!isUuid(id)) return refuse('not-found')
  const { status } = said.value
  return withActor(actorId, async (tx) => {
    const loaded = await loadCase(tx, ref)
    if (!loaded) return refuse('not-found')
    const held = effectiveRelations(loaded.relations)
    const staff = held.has('supervisor') || held.has('safeguarding')
    const which = { id, caseId: loaded.id }
    const known = await tx.handOver.count({ where: which })
    if (known === 0) return refuse('not-found')
    if (!staff) return refuse('not-you')
    const settled = await tx.handOver.updateMany({
      where: { ...which, status: { in: [...before[status]] } },
      data: { status },
    })
    return settled.count === 1 ? ok(null) : refuse('changed-meanwhile')
  })
}

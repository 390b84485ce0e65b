import 'server-only'
import type { Actor } from '#lib/auth/current-actor.ts'
import { now } from '#lib/clock.ts'
import { readAs } from '#lib/db/with-actor.ts'
import { isUuid } from '#lib/shared/is-uuid.ts'
import { columns, type LogLine, linesOf } from './log-line.ts'

/** One logged talk, for whoever may read it. */
export async function findLog(
  actor: Pick<Actor, 'id' | 'memberships'>,
  id: string,
): Promise<LogLine | null> {
  if (!isUuid(id)) return null
  const at = await now()
  return readAs(actor.id, async (tx) => {
    const row = await tx.quickLog.findUnique({ where: { id }, select: columns })
    const [line] = row ? await linesOf(tx, actor, [row], at) : []
    return line ?? null
  })
}

import 'server-only'
import { refuse } from '#lib/result.ts'
import { Refused } from '../answer-once.ts'
import type { Apply } from '../apply.ts'
import { loadCase } from '../load-case.ts'

/** Notes which case goes on. Refuses a case that the supervisor may not know, this very one, and one that is over. */
export const markMerged: Apply<'merge'> = async (tx, { id, programmeId, event }) => {
  // Two requests that are joined with each other at once would both be closed: whoever comes second sees the first.
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended('merge ' || ${programmeId}, 0))::text`
  const into = await loadCase(tx, event.payload.into)
  const isOther = into && into.id !== id && into.programmeId === programmeId
  if (!isOther || into.state === 'closed') {
    const code = isOther ? 'closed-case' : 'unknown-case'
    throw new Refused(refuse('invalid', { fields: [{ path: 'into', code }] }))
  }
  await tx.case.updateMany({ where: { id }, data: { mergedIntoId: into.id } })
}

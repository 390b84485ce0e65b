import 'server-only'
import { refuse } from '#lib/result.ts'
import { Refused } from '../answer-once.ts'
import type { Apply } from '../apply.ts'
import { loadCase } from '../load-case.ts'

/** Notes which case goes on. Refuses a case that the supervisor may not know, or this very one. */
export const markMerged: Apply<'merge'> = async (tx, { id, programmeId, event }) => {
  const into = await loadCase(tx, event.payload.into)
  if (!into || into.id === id || into.programmeId !== programmeId) {
    throw new Refused(refuse('invalid', { fields: [{ path: 'into', code: 'unknown-case' }] }))
  }
  await tx.case.updateMany({ where: { id }, data: { mergedIntoId: into.id } })
}

import 'server-only'
import { refuse } from '#lib/result.ts'
import { Refused } from '../answer-once.ts'
import type { Apply } from '../apply.ts'
import { writeReferral } from './refer.ts'

/**
 * Ties the case to the quick log that it came of, and keeps what the mediator tells now. Refuses a log that is
 * not one of theirs in this programme as one that does not exist, and one that is a case already.
 */
export const writePromotion: Apply<'promote'> = async (tx, step) => {
  const { id: caseId, programmeId, event, at } = step
  const { quickLog: quickLogId } = event.payload
  const mine = await tx.quickLog.findFirst({
    where: {
      id: quickLogId,
      programmeId,
      OR: [{ loggedById: event.by }, { withId: event.by }],
    },
    select: { id: true },
  })
  if (!mine) throw wrong('pick-one')
  // Of two who press at once the key of this row lets one through.
  const taken = await tx.promotion.createMany({
    data: [{ quickLogId, caseId, at }],
    skipDuplicates: true,
  })
  if (taken.count === 0) throw wrong('already-a-case')
  await writeReferral(tx, step)
}

const wrong = (code: 'pick-one' | 'already-a-case') =>
  new Refused(refuse('invalid', { fields: [{ path: 'quickLog', code }] }))

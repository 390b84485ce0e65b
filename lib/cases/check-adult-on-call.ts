import 'server-only'
import { become, SYSTEM_ID, type Tx } from '#lib/db/with-actor.ts'
import { refuse } from '#lib/result.ts'
import { findAdults } from '#lib/safety/find-adults.ts'
import type { CaseEvent } from '#machines/case/events.ts'
import { Refused } from './answer-once.ts'
import type { LoadedCase } from './load-case.ts'

/**
 * Throws when the adult on call of a meeting is somebody whom a call out of its case would not reach: named for a
 * date, or named once and no longer such an adult when the meeting is to start. It does not say which of the reasons
 * it is: who is a side in the case is not for everybody.
 */
export async function checkAdultOnCall(
  tx: Tx,
  { id: caseId, programmeId, facts }: Pick<LoadedCase, 'id' | 'programmeId' | 'facts'>,
  event: CaseEvent,
): Promise<void> {
  const names = event.type === 'schedule' || event.type === 'reschedule'
  if (!names && event.type !== 'startSession') return
  const adult = names ? event.payload.adultOnCall : facts.session?.adultOnCall
  if (!adult) return
  await become(tx, 'system')
  const reached = await findAdults(tx, { programmeId, caseId, by: SYSTEM_ID, otherAdult: false })
  await become(tx, event.by)
  if (reached.some(({ id }) => id === adult)) return
  throw new Refused(
    names
      ? refuse('invalid', { fields: [{ path: 'adultOnCall', code: 'unknown-person' }] })
      : refuse('not-yet', { reasons: [{ code: 'no-adult-on-call' }] }),
  )
}

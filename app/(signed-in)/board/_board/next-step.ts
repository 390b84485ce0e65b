import type { Lane } from '#lib/cases/board/lanes.ts'
import type { Card } from '#lib/cases/board.ts'
import type { EventType } from '#machines/case/events.ts'

type Standing = Pick<Card, 'state' | 'hold' | 'missing' | 'unlinked'>

/** The step that a supervisor most likely takes next with this case; null: look at it. */
export function nextStep(
  { state, hold, missing, unlinked }: Standing,
  lane: Lane,
): EventType | null {
  if (hold !== null) return null
  if (lane === 'readyToClose') return 'close'
  if (state === 'intake.requested') return 'startScreening'
  if (state === 'intake.screening')
    return missing === null && unlinked === 0 ? 'accept' : 'recordConversation'
  if (state === 'intake.convening') return unlinked > 0 ? 'invite' : null
  if (state === 'assignment.matching') return 'propose'
  if (state === 'assignment.scheduling') return missing === null ? 'schedule' : null
  return null
}

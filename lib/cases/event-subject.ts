import 'server-only'
import type { CaseEvent } from '#machines/case/events.ts'

/** The person whom an event is about, if it is about one. */
export function subjectOf(event: CaseEvent): string | null {
  switch (event.type) {
    case 'recordConversation':
      return event.payload.with
    case 'invite':
    case 'offerCoaching':
    case 'checkIn':
    case 'skipCheckIn':
      return event.payload.person
    case 'redirect':
      return event.payload.person ?? null
    case 'decideConflict':
    case 'objectToMediator':
      return event.payload.mediator
    case 'replaceMediator':
      return event.payload.newcomer ?? event.payload.mediator ?? null
    default:
      return null
  }
}

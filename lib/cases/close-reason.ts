import 'server-only'
import type { closeReasons } from '#machines/case/close-reasons.ts'
import type { CaseEvent } from '#machines/case/events.ts'

/** Why a case is closed, told from the event that closed it; nothing for an event that closes none. */
export function closeReasonOf(event: CaseEvent): (typeof closeReasons)[number] | null {
  switch (event.type) {
    case 'withdrawRequest':
    case 'withdrawConsent':
      return 'party-withdrew'
    case 'merge':
      return 'duplicate'
    case 'redirect':
      return 'redirected'
    case 'closeUnconvened':
      return event.payload.reason === 'declined' ? 'party-declined' : 'no-response'
    case 'closeForSafety':
      return 'safety'
    case 'close':
    case 'closeAdministratively':
      return event.payload.reason
    default:
      return null
  }
}

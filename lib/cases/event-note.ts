import 'server-only'
import type { Compartment } from '#lib/vault/compartment.ts'
import type { CaseEvent, EventType } from '#machines/case/events.ts'

type Note = { text: string; compartment: Compartment }

// Where the free text of an event belongs. An event that is not here has none, or keeps it in a row of its own
// (what somebody says when they call for an adult is in the call: only the adults who are called may read it).
const places: Partial<
  Record<EventType, { field: string; compartment: 'staff' | 'agreement' | 'safety' | 'own' }>
> = {
  withdrawRequest: { field: 'reason', compartment: 'own' },
  postpone: { field: 'reason', compartment: 'staff' },
  accept: { field: 'conditionsNote', compartment: 'staff' },
  redirect: { field: 'reason', compartment: 'staff' },
  invite: { field: 'message', compartment: 'staff' },
  decline: { field: 'note', compartment: 'own' },
  closeUnconvened: { field: 'note', compartment: 'staff' },
  decideConflict: { field: 'reason', compartment: 'staff' },
  declineAppointment: { field: 'reason', compartment: 'staff' },
  chooseTimes: { field: 'note', compartment: 'own' },
  noShow: { field: 'note', compartment: 'staff' },
  endSession: { field: 'note', compartment: 'staff' },
  meetAgain: { field: 'reason', compartment: 'staff' },
  endWithoutAgreement: { field: 'nextSteps', compartment: 'agreement' },
  returnWording: { field: 'note', compartment: 'agreement' },
  declineToSign: { field: 'reason', compartment: 'own' },
  reopenDraft: { field: 'reason', compartment: 'agreement' },
  reportProblem: { field: 'what', compartment: 'own' },
  close: { field: 'note', compartment: 'staff' },
  amend: { field: 'reason', compartment: 'staff' },
  resume: { field: 'reason', compartment: 'staff' },
  pause: { field: 'reason', compartment: 'staff' },
  liftHold: { field: 'reason', compartment: 'safety' },
  recuse: { field: 'reason', compartment: 'staff' },
  replaceMediator: { field: 'reason', compartment: 'staff' },
  closeForSafety: { field: 'reason', compartment: 'safety' },
  closeAdministratively: { field: 'note', compartment: 'staff' },
  annotate: { field: 'text', compartment: 'staff' },
}

/** What somebody wrote with an event, and the compartment of those who may read it; nothing where nothing was written. */
export function noteOf(event: CaseEvent): Note | null {
  const place = places[event.type]
  const text = place && (event.payload as Record<string, unknown>)[place.field]
  if (!place || typeof text !== 'string') return null
  return {
    text,
    compartment: place.compartment === 'own' ? `party:${event.by}` : place.compartment,
  }
}

import type { EventType } from './events.ts'
import { effectiveRelations, involved, type Relation } from './policy/relations.ts'

/** From whose side an entry is told. `party` entries are the same words for every party. */
export type PointOfView = 'self' | 'party' | 'mediator' | 'staff'
type Group = 'parties' | 'mediators' | 'supervisor' | 'safeguarding'

/** Whom an entry is shown to, beside whoever did it. `subject`: the person whom it is about sees it as theirs. */
type Audience = { to: readonly Group[]; subject?: true }

const everybody: Audience = { to: ['parties', 'mediators', 'supervisor', 'safeguarding'] }
const team: Audience = { to: ['mediators', 'supervisor', 'safeguarding'] }
const keepers: Audience = { to: ['supervisor', 'safeguarding'] }
const supervisorOnly: Audience = { to: ['supervisor'] }
const aboutSomebody = (audience: Audience): Audience => ({ ...audience, subject: true })

/**
 * Whatever shows what one person said, felt, asked for or refused is not for the others. A withdrawal cannot be
 * hidden from the people it concerns: they read that somebody left, not why. A problem that was
 * reported is not shown either, so nor is going on after it.
 */
export const audiences: Record<EventType, Audience> = {
  request: keepers,
  refer: keepers,
  promote: keepers,
  startScreening: keepers,
  withdrawRequest: keepers,
  merge: keepers,
  recordConversation: keepers,
  postpone: everybody,
  accept: keepers,
  redirect: aboutSomebody(keepers),
  offerCoaching: aboutSomebody(keepers),
  invite: aboutSomebody(keepers),
  decline: keepers,
  consent: keepers,
  closeUnconvened: everybody,
  propose: everybody,
  declareConflict: supervisorOnly,
  decideConflict: aboutSomebody(supervisorOnly),
  acceptAppointment: team,
  declineAppointment: supervisorOnly,
  objectToMediator: supervisorOnly,
  offerTimes: everybody,
  chooseTimes: team,
  schedule: everybody,
  reschedule: everybody,
  noShow: team,
  startSession: everybody,
  endSession: everybody,
  meetAgain: everybody,
  endWithoutAgreement: everybody,
  editAgreement: everybody,
  submitForReview: everybody,
  approveWording: team,
  approvePolicy: everybody,
  returnWording: everybody,
  sign: everybody,
  declineToSign: team,
  reopenDraft: everybody,
  checkIn: aboutSomebody(keepers),
  skipCheckIn: aboutSomebody(keepers),
  reportProblem: keepers,
  close: everybody,
  amend: everybody,
  resume: team,
  raiseConcern: keepers,
  pause: everybody,
  liftHold: everybody,
  withdrawConsent: everybody,
  recuse: team,
  replaceMediator: everybody,
  closeForSafety: everybody,
  closeAdministratively: everybody,
  annotate: keepers,
}

const groups: Record<Group, readonly Relation[]> = {
  parties: ['requester', 'invited', 'party'],
  mediators: ['mediator', 'observer'],
  supervisor: ['supervisor'],
  safeguarding: ['safeguarding'],
}

const viewOf: Record<Group, PointOfView> = {
  parties: 'party',
  mediators: 'mediator',
  supervisor: 'staff',
  safeguarding: 'staff',
}

/**
 * From which point of view somebody sees an entry of a case's history, or null when they do not. `isActor`: they
 * did it; `isSubject`: it is about them (invited, handed over, whose check-in, whose declaration was decided).
 * A safety hold is shown to parties by the state of the case ("An adult is helping"), never by an entry.
 */
export function viewOfEvent(
  type: EventType,
  viewer: ReadonlySet<Relation>,
  role: { isActor: boolean; isSubject: boolean },
): PointOfView | null {
  if (role.isActor) return 'self'
  const audience = audiences[type]
  if (role.isSubject && audience.subject) return 'self'
  const held = effectiveRelations(viewer)
  // Whoever is in the conflict reads as a party, whatever else they are.
  const asParty = [...held].some((relation) => (involved as readonly Relation[]).includes(relation))
  const open: readonly Group[] = asParty ? ['parties'] : ['supervisor', 'safeguarding', 'mediators']
  const seen = open.find(
    (group) => audience.to.includes(group) && groups[group].some((relation) => held.has(relation)),
  )
  return seen ? viewOf[seen] : null
}

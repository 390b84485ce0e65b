import type { CaseEvent } from './events.ts'
import { agreementAfter } from './facts/agreement.ts'
import { anyTimeAfter } from './facts/any-time.ts'
import { assignmentAfter } from './facts/assignment.ts'
import { followUpAfter } from './facts/follow-up.ts'
import { intakeAfter } from './facts/intake.ts'
import { sessionAfter } from './facts/session.ts'
import type { holdKinds, mediatorRoles, sessionKinds } from './vocabulary.ts'

/**
 * One person of the conflict who is known to the programme. A row exists from the request on (the requester), from
 * `invite`, or from a `recordConversation` that links a named person. It is never removed.
 */
export type Party = {
  id: string
  /** The requester, or invited. False: talked with only, does not know the case as theirs yet. */
  invited: boolean
  /** The decision of the newest `recordConversation` with this person (`suitable`); false when there was none. */
  screened: boolean
  /** Newest answer. A new invitation turns declined or withdrawn into none again; `offerCoaching` gives. */
  consent: 'none' | 'given' | 'declined' | 'withdrawn'
  /** Check-ins that are planned and neither answered, skipped nor cancelled. */
  checkInsOpen: number
}

/** One row for every person who was ever proposed for this case; never removed. */
export type Mediator = {
  id: string
  role: (typeof mediatorRoles)[number]
  /** What they declared about conflicts of interest, after the supervisor's decision. */
  declaration: 'none' | 'clear' | 'pending' | 'excluded'
  /** `none` and `accepted` serve; every other answer has ended the appointment. */
  answer: 'none' | 'accepted' | 'declined' | 'objected' | 'recused' | 'stood-down'
  /** Left the programme, has another role in it, or rests: cannot act here until they are back. No event changes it. */
  away: boolean
  /** Debriefs asked of them (one for each meeting that is over) that are not in yet. */
  owes: number
}

/** The meeting that is planned or going on. */
export type PlannedSession = {
  /** 1 for the first that was scheduled in this case, cancelled ones counted. */
  n: number
  kind: (typeof sessionKinds)[number]
  /** With whom a preparatory meeting is; null for a joint one. */
  with: string | null
  startsAt: string
  adultOnCall: string | null
  live: boolean
}

/** The text that is being worked on or, when nothing newer is, the one that was signed last. */
export type AgreementFacts = {
  version: number
  /** There is a commitment, and each has an owner, an action and a time. */
  complete: boolean
  approvedBy: string[]
  policyApproved: boolean
  /** Valid signatures on this version; parties and mediators. */
  signedBy: string[]
}

/**
 * All that a guard may look at. Plain JSON. Ids are lower-case uuids; every list of ids or rows is sorted by id
 * (plain string order) and has no doubles; every time is UTC with milliseconds ("2026-01-31T09:00:00.000Z").
 * The database function that loads facts gives, after an event, exactly what `factsAfter` said.
 */
export type Facts = {
  /** The clock of the transaction. No event changes it. */
  now: string
  kind: 'mediation' | 'coaching'
  /** Whom a case of one is for; null in a mediation. */
  coached: string | null
  /** The holds in force, sorted; empty for a case that is free to move. */
  holds: (typeof holdKinds)[number][]
  /** Somebody wished for another adult than the supervisor, and nobody has answered that call. Answering is no event. */
  leadAwaited: boolean
  /** A person judged this to be a category that peers never mediate. Once true it stays true. */
  lockedCategory: boolean
  /** Null when somebody else referred the matter. */
  requester: string | null
  /** Who told of the conflict, saw it, or supports somebody in it: they are no mediators of it. */
  witnesses: string[]
  parties: Party[]
  /** Positions in the list of named people (0 is the first) that are neither linked to a person nor left out. Ascending. */
  unlinkedPeople: number[]
  mediators: Mediator[]
  /** How many mediators (observers not counted) a meeting needs. Setting of the programme at creation; 1 for coaching. */
  minMediators: number
  /** Starts that were offered and are still open to choice, ascending; emptied when a date is set or falls through. */
  timesOffered: string[]
  session: PlannedSession | null
  /** How many meetings were ever scheduled. */
  sessionsScheduled: number
  /** How many meetings were started and are over. */
  sessionsHeld: number
  agreement: AgreementFacts | null
  /** The newest version number ever written. */
  agreementVersions: number
  /** The newest version that everybody taking part signed: what is in force. */
  signedVersion: number | null
  /** How many check-ins the programme asks of each person. Setting of the programme at creation. */
  checkInsPlanned: number
  postponedUntil: string | null
}

/** The facts of a case that does not exist yet. `now` is the transaction's clock, the numbers are the programme's settings. */
export function emptyFacts(given: {
  now: string
  minMediators: number
  checkInsPlanned: number
}): Facts {
  return {
    ...given,
    kind: 'mediation',
    coached: null,
    holds: [],
    leadAwaited: false,
    lockedCategory: false,
    requester: null,
    witnesses: [],
    parties: [],
    unlinkedPeople: [],
    mediators: [],
    timesOffered: [],
    session: null,
    sessionsScheduled: 0,
    sessionsHeld: 0,
    agreement: null,
    agreementVersions: 0,
    signedVersion: null,
    postponedUntil: null,
  }
}

/**
 * The facts as they will be once the event has happened. Pure and total: it does not ask whether the event is
 * allowed, and an event that changes no fact gives equal facts back. Debriefs come in outside the events of a case.
 */
export function factsAfter(facts: Facts, event: CaseEvent): Facts {
  const perStage = [
    intakeAfter,
    assignmentAfter,
    sessionAfter,
    agreementAfter,
    followUpAfter,
    anyTimeAfter,
  ]
  return perStage.reduce((known, after) => after(known, event), facts)
}

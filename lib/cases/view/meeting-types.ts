import type { Payload } from '#machines/case/events.ts'
import type { Mediator } from '#machines/case/facts.ts'
import type * as words from '#machines/case/vocabulary.ts'
import type { Somebody } from './types.ts'

type Of<List extends readonly string[]> = List[number]

export type Declaration = Payload<'declareConflict'>

/** `ready`: declared, clear, accepted and not away. What somebody declared and answered is their own and the supervisor's. */
export type MediatorView = {
  id: string
  name: string
  pronouns: string | null
  role: Mediator['role']
  you: boolean
  ready: boolean
  /** appointed or proposed, and not out again; the others are shown to the supervisor alone */
  serves: boolean
  /** left, has another role, or rests: shown to the supervisor alone */
  away?: boolean
  declaration?: Mediator['declaration']
  declared?: Declaration | null
  answer?: Mediator['answer']
}

export type ObjectionView = {
  id: string
  by: Somebody
  mediator: Somebody
  reason: string | null
  at: string
  you: boolean
}

export type SessionView = {
  id: string
  n: number
  kind: Of<typeof words.sessionKinds>
  /** with whom a preparatory meeting is; null for a joint one */
  with: Somebody | null
  startsAt: string
  minutes: number
  /** null when it was deleted */
  place: string | null
  adultOnCall: Somebody
  status: 'planned' | 'live' | 'ended' | 'cancelled'
  startedAt: string | null
  endedAt: string | null
  outcome: Of<typeof words.sessionOutcomes> | null
  /** who came: everybody's for the team, one's own for a party */
  attendance: { id: string; status: string | null; rulesAt: string | null }[]
}

/** `chosenBy`: everybody's choices for mediators and the supervisor, one's own for a party. */
export type TimeOfferView = {
  id: string
  startsAt: string
  minutes: number
  place: string | null
  open: boolean
  suitsYou: boolean
  chosenBy: string[]
}

/** Who has answered to the times on offer. `fits`: at least one suits them. `note`: null for whoever may not read it. */
export type TimeAnswerView = { by: Somebody; you: boolean; fits: boolean; note: string | null }

export type BoardItemView = {
  id: string
  sessionId: string
  kind: string
  /** null when it has expired */
  text: string | null
  status: string
  position: number
  /** the viewer wrote it, or mediates: while the meeting goes on they may change or drop it */
  mayChange: boolean
}

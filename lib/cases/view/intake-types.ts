import type { categories } from '#machines/case/categories.ts'
import type { closeReasons } from '#machines/case/close-reasons.ts'
import type { Payload } from '#machines/case/events.ts'
import type { Party } from '#machines/case/facts.ts'
import type { places, topics } from '#machines/case/topics.ts'
import type * as words from '#machines/case/vocabulary.ts'
import type { Hold, Somebody } from './types.ts'

type Of<List extends readonly string[]> = List[number]

/** One person of the conflict. `here`: takes part now. `standing` is only on one's own row and for staff. */
export type PersonView = {
  id: string
  name: string
  pronouns: string | null
  letter: string
  colour: string
  you: boolean
  here: boolean
  standing?: Pick<Party, 'invited' | 'screened' | 'consent'>
}

/** Somebody described in the request, in its writer's words (null when they have expired). Whom it turned out to be is for staff. */
export type NamedView = {
  id: string
  position: number
  name: string | null
  group: string | null
  relationship: Of<typeof words.relationships>
  linkedId?: string | null
  leftOut?: boolean
}

/** Whatever went with a person's side, a consent or a referral beside its text. */
export type StatementAnswers = Partial<
  Omit<Payload<'request'>, 'otherPeople' | 'whatHappened' | 'safety'> &
    Omit<Payload<'consent'>, 'statement' | 'safety'> &
    Omit<Payload<'refer'>, 'people' | 'reason'>
>

export type StatementView = {
  id: string
  by: Somebody
  /** written by a referrer, not by a side */
  referral: boolean
  you: boolean
  /** the viewer may open it, with a reason */
  sealed: boolean
  /** null when it is sealed or has expired, empty when the person wrote nothing */
  text: string | null
  answers: StatementAnswers
  shared: boolean
  at: string
}

export type SafetyAnswersView = {
  id: string
  by: Somebody
  you: boolean
  /** the viewer may open it, with a reason; until then there are no answers */
  sealed: boolean
  answers: Partial<Payload<'request'>['safety']>
  at: string
}

export type ConversationTalk = Omit<
  Payload<'recordConversation'>,
  'with' | 'named' | 'suitable' | 'answers' | 'leaveOut'
>

export type ConversationView = {
  id: string
  with: Somebody
  by: Somebody
  suitable: boolean
  talk: ConversationTalk | null
  at: string
}

/** What the supervisor decided and keeps about the matter itself. For staff. */
export type CaseFile = {
  urgent: boolean
  category: Of<typeof categories> | null
  lockedCategory: boolean
  topics: Of<typeof topics>[]
  pressure: Of<typeof words.referralPressures> | null
  mayContact: Of<typeof words.contactTimings>
  postponedUntil: string | null
  closeReason: Of<typeof closeReasons> | null
  origin: string | null
  mergedInto: string | null
  /** the talk on the spot that it began with, for those who may read the quick log */
  quickLog: {
    day: string
    place: Of<typeof places>
    people: number
    result: Of<typeof words.talkResults>
  } | null
  holds: Hold[]
  minMediators: number
}

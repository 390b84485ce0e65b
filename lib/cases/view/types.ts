import type { conditions } from '#machines/case/categories.ts'
import type { EventType } from '#machines/case/events.ts'
import type { Facts } from '#machines/case/facts.ts'
import type { Relation } from '#machines/case/policy/relations.ts'
import type { CaseState, Stage } from '#machines/case/states.ts'
import type { topics } from '#machines/case/topics.ts'
import type * as words from '#machines/case/vocabulary.ts'
import type { AccessView, ReadingView } from './access-types.ts'
import type {
  AgreementView,
  AlertView,
  CheckInView,
  DebriefView,
  HandOverView,
} from './agreement-types.ts'
import type {
  CaseFile,
  ConversationView,
  NamedView,
  PersonView,
  SafetyAnswersView,
  StatementView,
} from './intake-types.ts'
import type {
  BoardItemView,
  MediatorView,
  ObjectionView,
  SessionView,
  TimeAnswerView,
  TimeOfferView,
} from './meeting-types.ts'

type Of<List extends readonly string[]> = List[number]

/** The plain words for where a case stands: keys of the messages `status`. */
export type Status =
  | 'requested'
  | 'talking'
  | 'matching'
  | 'planned'
  | 'meeting'
  | 'agreement'
  | 'checkIn'
  | 'finished'
  | 'adult'
  | 'underway'
  | 'left'

/** The strongest hold in force, as far as this viewer may know: why a case rests is for staff. */
export type Hold = Of<typeof words.holdKinds>

/** Somebody by name. `name` is null where the viewer may not know it. */
export type Somebody = { id: string; name: string | null }

/** A button: what this viewer may ever do in this state. `why` says what is missing when it is not enabled. */
export type EventView = { type: EventType; enabled: boolean; why: string | null }

/**
 * A case as one viewer may see it: the same shape for everybody. Null: not theirs to read. An empty list: theirs,
 * and there is nothing.
 */
export type CaseView = {
  ref: string
  version: number
  kind: Facts['kind']
  /** the id of whoever looks */
  viewer: string
  programme: { id: string; name: string; zone: string; setting: string }
  relations: Relation[]
  /** null for a referrer and others who learn only the status */
  stage: Stage | null
  state: CaseState | null
  /** where a closed case has been; null for an open one */
  stagesReached: Stage[] | null
  status: Status
  hold: Hold | null
  openedAt: string
  /** when the state last changed */
  enteredAt: string | null
  closedAt: string | null
  topic: Of<typeof topics> | null
  requestedBy: (Somebody & { you: boolean; referral: boolean }) | null
  /** whom a case of one is for */
  coached: Somebody | null
  people: PersonView[]
  named: NamedView[] | null
  statements: StatementView[] | null
  screening: SafetyAnswersView[] | null
  conversations: ConversationView[] | null
  file: CaseFile | null
  conditions: Of<typeof conditions>[] | null
  summary: string | null
  team: MediatorView[] | null
  objections: ObjectionView[] | null
  sessions: SessionView[] | null
  /** also for a support person, who reads no more of it */
  meetingPlanned: boolean
  timesOffered: TimeOfferView[] | null
  timeAnswers: TimeAnswerView[] | null
  board: BoardItemView[] | null
  /** the text being worked on, or the one signed last */
  agreement: AgreementView | null
  /** the one in force, when another is being worked on */
  inForce: AgreementView | null
  /** `open`: how many are not in. A mediator sees the number and no rows. */
  checkIns: { open: number; rows: CheckInView[] } | null
  debriefs: DebriefView[] | null
  debriefsMissing: number | null
  /** all for staff, one's own calls for everybody else */
  alerts: AlertView[]
  handOvers: HandOverView[]
  /** what staff have to give a reason for, and the reason that is in force; null for whoever needs none */
  reading: ReadingView | null
  /** who read what the viewer wrote; for staff, who read what in this case */
  accessLog: AccessView[] | null
  events: EventView[]
}

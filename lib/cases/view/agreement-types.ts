import type { Payload } from '#machines/case/events.ts'
import type * as words from '#machines/case/vocabulary.ts'
import type { Somebody } from './types.ts'

type Of<List extends readonly string[]> = List[number]

/** `owner` null: nobody yet. */
export type CommitmentView = {
  id: string
  position: number
  owner: Somebody | 'everyone' | null
  you: boolean
  action: string
  when: string | null
  due: string | null
  where: string | null
  how: string | null
  ifProblem: string | null
  complete: boolean
}

export type SignatureView = {
  by: Somebody
  role: 'party' | 'mediator'
  /** the name as it was typed */
  signedAs: string
  at: string
  you: boolean
}

/** One version of the text. Who approved is for the team; a party reads only whether they did. */
export type AgreementView = {
  id: string
  version: number
  status: 'draft' | 'review' | 'signing' | 'signed' | 'superseded' | 'void'
  type: Of<typeof words.writtenOutcomes>
  whatWeTellOthers: string | null
  ifItHappensAgain: string | null
  validUntil: string | null
  commitments: CommitmentView[]
  hash: string
  createdAt: string
  signedAt: string | null
  approvedByYou: boolean
  policyApproved: boolean
  approvals?: { by: Somebody; kind: 'wording' | 'policy'; at: string }[]
  signatures: SignatureView[]
}

export type CheckInAnswers = Partial<Omit<Payload<'checkIn'>, 'person'>>

export type CheckInView = {
  id: string
  of: Somebody
  you: boolean
  /** 1 is the first after a meeting; 0: nobody asked, the person said that it is not working */
  round: number
  dueAt: string
  /** open, and its day has come */
  due: boolean
  status: 'open' | 'done' | 'skipped' | 'ended'
  /** the viewer may open it, with a reason */
  sealed: boolean
  answers: CheckInAnswers | null
  at: string | null
}

export type DebriefView = {
  id: string
  sessionId: string
  n: number
  by: Somebody
  you: boolean
  /** not in yet */
  owed: boolean
  /** owed by somebody who is still in the team and can write it */
  awaited: boolean
  answers: unknown
  worried: boolean
  at: string | null
}

/** Where and what are null on a call of one's own: only staff open them again. */
export type AlertView = {
  id: string
  by: Somebody
  you: boolean
  imminence: Of<typeof words.imminences>
  otherAdult: boolean
  place: string | null
  note: string | null
  createdAt: string
  escalatedAt: string | null
  acknowledgedAt: string | null
  acknowledgedBy: Somebody | null
  /** whoever took the call says that it is over */
  doneAt: string | null
  onDuty: boolean
}

export type HandOverView = {
  id: string
  person: Somebody
  you: boolean
  to: Of<typeof words.redirectTargets>
  status: 'offered' | 'accepted' | 'declined' | 'done'
  note: string | null
  at: string
}

import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'
import type { EventType } from '#machines/case/events.ts'
import { writeAcceptance } from './apply/accept.ts'
import { copyAgreement } from './apply/amend.ts'
import { approvePolicy, approveWording } from './apply/approve.ts'
import { answerCheckIn } from './apply/check-in.ts'
import { writeTimeChoices } from './apply/choose-times.ts'
import { writeConsent } from './apply/consent.ts'
import { writeDeclaration } from './apply/declare-conflict.ts'
import { writeDecline } from './apply/decline.ts'
import { writeAgreement } from './apply/edit-agreement.ts'
import { writeOutcome } from './apply/end-session.ts'
import { linkInvited } from './apply/invite.ts'
import { finishCalls } from './apply/lift-hold.ts'
import { markMerged } from './apply/merge.ts'
import { markAbsent } from './apply/no-show.ts'
import { writeObjection } from './apply/object-to-mediator.ts'
import { writeCoachingSummary } from './apply/offer-coaching.ts'
import { writeTimeOffers } from './apply/offer-times.ts'
import { writePromotion } from './apply/promote.ts'
import { writeConversation } from './apply/record-conversation.ts'
import { writeHandOver } from './apply/redirect.ts'
import { writeReferral } from './apply/refer.ts'
import { writeProblem } from './apply/report-problem.ts'
import { writeRequest } from './apply/request.ts'
import { moveMeeting } from './apply/reschedule.ts'
import { planMeeting } from './apply/schedule.ts'
import { writeSignature } from './apply/sign.ts'
import { skipCheckIn } from './apply/skip-check-in.ts'
import { writeAttendance } from './apply/start-session.ts'
import { keepNames } from './apply/submit-for-review.ts'
import type { Step } from './write-step.ts'

/** What an event writes besides state and facts. */
export type Apply<T extends EventType> = (tx: Tx, step: Step<T>) => Promise<void>

/** By event. One that is not here writes nothing of its own. */
export const apply: { [T in EventType]?: Apply<T> } = {
  request: writeRequest,
  refer: writeReferral,
  promote: writePromotion,
  merge: markMerged,
  recordConversation: writeConversation,
  accept: writeAcceptance,
  redirect: writeHandOver,
  offerCoaching: writeCoachingSummary,
  invite: linkInvited,
  decline: writeDecline,
  consent: writeConsent,
  declareConflict: writeDeclaration,
  objectToMediator: writeObjection,
  offerTimes: writeTimeOffers,
  chooseTimes: writeTimeChoices,
  schedule: planMeeting,
  reschedule: moveMeeting,
  noShow: markAbsent,
  startSession: writeAttendance,
  endSession: writeOutcome,
  editAgreement: writeAgreement,
  amend: copyAgreement,
  submitForReview: keepNames,
  approveWording,
  approvePolicy,
  sign: writeSignature,
  checkIn: answerCheckIn,
  skipCheckIn,
  reportProblem: writeProblem,
  liftHold: finishCalls,
  closeForSafety: writeHandOver,
}

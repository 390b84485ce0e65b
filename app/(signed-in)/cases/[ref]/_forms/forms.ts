import type { EventType } from '#machines/case/events.ts'
import { AcceptFields } from './accept.tsx'
import { AcceptAppointmentFields } from './accept-appointment.tsx'
import { AmendFields } from './amend.tsx'
import { AnnotateFields } from './annotate.tsx'
import { ApprovePolicyFields } from './approve-policy.tsx'
import { ApproveWordingFields } from './approve-wording.tsx'
import { CheckInFields } from './check-in.tsx'
import { ChooseTimesFields } from './choose-times.tsx'
import { CloseFields } from './close.tsx'
import { CloseAdministrativelyFields } from './close-administratively.tsx'
import { CloseForSafetyFields } from './close-for-safety.tsx'
import { CloseUnconvenedFields } from './close-unconvened.tsx'
import { ConsentFields } from './consent.tsx'
import { DecideConflictFields } from './decide-conflict.tsx'
import { DeclareConflictFields } from './declare-conflict.tsx'
import { DeclineFields } from './decline.tsx'
import { DeclineAppointmentFields } from './decline-appointment.tsx'
import { DeclineToSignFields } from './decline-to-sign.tsx'
import { EndSessionFields } from './end-session.tsx'
import { EndWithoutAgreementFields } from './end-without-agreement.tsx'
import type { EventFields } from './event-fields.ts'
import { LiftHoldFields } from './lift-hold.tsx'
import { MeetAgainFields } from './meet-again.tsx'
import { MergeFields } from './merge.tsx'
import { NoShowFields } from './no-show.tsx'
import { ObjectToMediatorFields } from './object-to-mediator.tsx'
import { OfferCoachingFields } from './offer-coaching.tsx'
import { OfferTimesFields } from './offer-times.tsx'
import { PauseFields } from './pause.tsx'
import { PostponeFields } from './postpone.tsx'
import { ProposeFields } from './propose.tsx'
import { RaiseConcernFields } from './raise-concern.tsx'
import { RecuseFields } from './recuse.tsx'
import { RedirectFields } from './redirect.tsx'
import { ReopenDraftFields } from './reopen-draft.tsx'
import { ReplaceMediatorFields } from './replace-mediator.tsx'
import { ReportProblemFields } from './report-problem.tsx'
import { RescheduleFields } from './reschedule.tsx'
import { ResumeFields } from './resume.tsx'
import { ReturnWordingFields } from './return-wording.tsx'
import { ScheduleFields } from './schedule.tsx'
import { SignPageFields } from './sign.tsx'
import { SkipCheckInFields } from './skip-check-in.tsx'
import { StartSessionFields } from './start-session.tsx'
import { SubmitForReviewFields } from './submit-for-review.tsx'
import { WithdrawConsentFields } from './withdraw-consent.tsx'
import { WithdrawRequestFields } from './withdraw-request.tsx'

/** The fields that each event asks for. An event that is not here asks for nothing but a yes. */
export const forms: { [T in EventType]?: EventFields } = {
  withdrawRequest: WithdrawRequestFields,
  withdrawConsent: WithdrawConsentFields,
  skipCheckIn: SkipCheckInFields,
  reportProblem: ReportProblemFields,
  raiseConcern: RaiseConcernFields,
  objectToMediator: ObjectToMediatorFields,
  decline: DeclineFields,
  consent: ConsentFields,
  chooseTimes: ChooseTimesFields,
  checkIn: CheckInFields,
  accept: AcceptFields,
  amend: AmendFields,
  annotate: AnnotateFields,
  approvePolicy: ApprovePolicyFields,
  close: CloseFields,
  closeAdministratively: CloseAdministrativelyFields,
  closeForSafety: CloseForSafetyFields,
  closeUnconvened: CloseUnconvenedFields,
  decideConflict: DecideConflictFields,
  liftHold: LiftHoldFields,
  meetAgain: MeetAgainFields,
  merge: MergeFields,
  noShow: NoShowFields,
  offerCoaching: OfferCoachingFields,
  offerTimes: OfferTimesFields,
  pause: PauseFields,
  postpone: PostponeFields,
  propose: ProposeFields,
  redirect: RedirectFields,
  replaceMediator: ReplaceMediatorFields,
  reschedule: RescheduleFields,
  resume: ResumeFields,
  returnWording: ReturnWordingFields,
  schedule: ScheduleFields,
  declareConflict: DeclareConflictFields,
  acceptAppointment: AcceptAppointmentFields,
  declineAppointment: DeclineAppointmentFields,
  recuse: RecuseFields,
  startSession: StartSessionFields,
  endSession: EndSessionFields,
  submitForReview: SubmitForReviewFields,
  approveWording: ApproveWordingFields,
  sign: SignPageFields,
  declineToSign: DeclineToSignFields,
  reopenDraft: ReopenDraftFields,
  endWithoutAgreement: EndWithoutAgreementFields,
}

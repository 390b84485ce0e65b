// Who may do what to a case, and when. Written from the paper on the product, never from the code's own rules.
// What is not here, nobody may do.

/** How a case begins: who of the programme may. */
export const beginning = `
  request               | signed in
  refer                 | signed in
  # out of a quick log
  promote               | mediator
`

export const intake = `
  startScreening        | supervisor                  | intake.requested
  withdrawRequest       | requester                   | intake.requested
  merge                 | supervisor                  | intake.requested
  recordConversation    | supervisor                  | intake.screening, intake.convening
  postpone              | supervisor                  | intake.screening
  accept                | supervisor                  | intake.screening
  redirect              | supervisor                  | intake.screening
  offerCoaching         | supervisor                  | intake.screening, intake.convening
  invite                | supervisor                  | intake.convening
  decline               | invited                     | intake.convening
  consent               | requester, invited, party   | intake.convening
  closeUnconvened       | supervisor                  | intake.convening
`

export const assignment = `
  propose               | supervisor                  | assignment.matching
  # who is asked can answer while others are still to be found
  declareConflict       | proposedMediator            | assignment.matching, assignment.confirming
  decideConflict        | supervisor                  | assignment.matching, assignment.confirming
  acceptAppointment     | proposedMediator            | assignment.matching, assignment.confirming
  # until all have answered, whoever has said yes may still say no
  declineAppointment    | proposedMediator, mediator, observer | assignment.matching, assignment.confirming
  # until the meeting starts
  objectToMediator      | party                       | assignment.confirming, assignment.scheduling, session.planned
  offerTimes            | supervisor, mediator        | assignment.scheduling
  chooseTimes           | party, mediator, supervisor | assignment.scheduling
  schedule              | supervisor, mediator        | assignment.scheduling
  # a mediator who takes the place of another once the meeting is over declares and accepts as well
  declareConflict       | proposedMediator | session.adjourned, agreement, followUp
  decideConflict        | supervisor       | session.adjourned, agreement, followUp
  acceptAppointment     | proposedMediator | session.adjourned, agreement, followUp
`

export const meeting = `
  reschedule            | supervisor, mediator        | session.planned
  runLate               | party, mediator             | session.planned
  postpone              | supervisor, mediator        | session.planned
  noShow                | supervisor, mediator        | session.planned
  startSession          | mediator                    | session.planned
  endSession            | mediator, party             | session.live
  meetAgain             | supervisor, mediator        | session.adjourned
  meetAgain             | supervisor                  | followUp.reviewing
  endWithoutAgreement   | supervisor, mediator        | session.adjourned
  # the paper names the mediator; a supervisor too, or a text would hang on somebody who is gone
  endWithoutAgreement   | supervisor, mediator        | agreement.drafting
`

export const agreement = `
  editAgreement         | mediator, party             | agreement.drafting
  submitForReview       | mediator                    | agreement.drafting
  approveWording        | party                       | agreement.review
  approvePolicy         | supervisor                  | agreement.review
  returnWording         | party, supervisor           | agreement.review
  sign                  | party, mediator             | agreement.signing
  declineToSign         | party                       | agreement.signing
  reopenDraft           | mediator                    | agreement.signing
  # the paper says followUp.active; while a problem is looked at as well, or the other side would find out that it is
  checkIn               | party, mediator, supervisor | followUp
  skipCheckIn           | party, mediator, supervisor | followUp
  reportProblem         | party, mediator, supervisor | followUp
  close                 | supervisor                  | followUp
  amend                 | supervisor                  | followUp.reviewing
  resume                | supervisor                  | followUp.reviewing
`

export const anyTime = `
  raiseConcern          | requester, invited, party, formerParty, supportPerson, referrer | open
  raiseConcern          | proposedMediator, mediator, observer, supervisor, safeguarding  | open
  pause                 | supervisor                  | open
  liftHold              | supervisor, safeguarding    | open
  withdrawConsent       | requester, invited, party   | open
  recuse                | proposedMediator, mediator, observer | intake.convening, assignment, session, agreement, followUp
  replaceMediator       | supervisor                  | assignment, session, agreement, followUp
  closeForSafety        | supervisor, safeguarding    | open
  closeAdministratively | supervisor                  | open
  annotate              | supervisor                  | any
`

/** Who looks back on a meeting that is over and in which they mediated. For everybody else there is nothing to write. */
export const debrief = `
  debrief               | mediator                    | open
`

/** In the room, while the meeting goes on. */
export const room = `
  goTo                  | mediator                    | session.live
  resume                | mediator                    | session.live
  moveItem              | mediator                    | session.live
  takeBreak             | mediator, party             | session.live
  agreeToRules          | mediator, party             | session.live
  addItem               | mediator, party             | session.live
  addRules              | mediator, party             | session.live
  # a party changes and drops what they wrote themselves; what is another's is refused for that, not for who they are
  editItem              | mediator, party             | session.live
  markItem              | mediator, party             | session.live
`
/** Who may look into the room, while there is a meeting. */
export const roomSeenBy = 'party, mediator, observer, supervisor, safeguarding'

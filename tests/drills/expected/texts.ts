// Who reads what somebody wrote. `writer`: whoever wrote it, as long as they know of the case. `shared`: a mediator, of
// a side whose writer ticked it. `… with a reason`: on the device on which they gave one, since they gave it. `read`:
// whoever wrote what was opened with these words. Nobody else reads it: on no page, in no answer.

/** Whoever opens with a reason what people wrote in private. */
export const opening = 'supervisor, safeguarding'

/**
 * text | what it is in the policy's words (`-`: it has none, the wall alone knows) | who | when
 *
 * A text in several rows may be more than one thing to the policy.
 */
export const texts = `
  request.whatHappened, request.since, consent.statement   | statement         | writer       | any
  request.whatHappened, request.since, consent.statement   | statement         | supervisor with a reason, safeguarding with a reason | any
  request.whatHappened, request.since, consent.statement   | statement         | shared       | assignment.scheduling, session, agreement, followUp
  # when somebody can meet, every step needs: staff as they know how to reach them, mediators with the side
  request.times, consent.times                             | contact           | writer, supervisor, safeguarding | any
  request.times, consent.times                             | statement         | shared       | assignment.scheduling, session, agreement, followUp
  request.contact.note                                     | contact           | writer, supervisor, safeguarding | any
  request.unwantedMediators, consent.unwantedMediators     | unwantedMediators | writer, supervisor               | any
  # who was named, staff need to find them
  request.otherPeople.name, request.otherPeople.group      | screening         | writer                           | any
  request.otherPeople.name, request.otherPeople.group      | conversations     | supervisor, safeguarding         | any
  refer.people.name, refer.people.group                    | referrerText      | writer                           | any
  refer.people.name, refer.people.group                    | conversations     | supervisor, safeguarding         | any
  refer.reason, refer.since, refer.urgencyReason           | referrerText      | writer                           | any
  refer.reason, refer.since, refer.urgencyReason           | referrerText      | supervisor with a reason, safeguarding with a reason | any
  recordConversation.notes                                 | conversations     | supervisor, safeguarding         | any
  accept.conditionsNote, invite.message                    | conversations     | supervisor, safeguarding         | any
  accept.summary, offerCoaching.summary                    | summary           | supervisor, safeguarding         | any
  accept.summary, offerCoaching.summary                    | summary           | mediator     | assignment, session, agreement, followUp
  declareConflict.comment                                  | declarations      | writer, supervisor               | any
  objectToMediator.reason                                  | objections        | writer, supervisor               | any
  # sent to the staff with an event
  decline.note, chooseTimes.note, reportProblem.what       | screening         | writer                           | any
  decline.note, chooseTimes.note, reportProblem.what       | conversations     | supervisor, safeguarding         | any
  decideConflict.reason, recuse.reason, postpone.reason    | conversations     | supervisor, safeguarding         | any
  noShow.note, endSession.note, meetAgain.reason           | conversations     | supervisor, safeguarding         | any
  annotate.text, close.note, pause.reason                  | conversations     | supervisor, safeguarding         | any
  liftHold.reason                                          | safetyRecord      | supervisor, safeguarding         | any
  # as long as there is something to choose
  offerTimes.place                                         | -                 | party, mediator, observer, supervisor, safeguarding | assignment.scheduling
  schedule.place, reschedule.place                         | sessions          | party, mediator, observer, supervisor, safeguarding | any
  # a talk with one person before the meeting is not for the others
  talkBefore.place                                         | -                 | requester, mediator, observer, supervisor, safeguarding | any
  room.item                                                | board             | party, mediator, observer        | session, agreement, followUp
  room.item                                                | board             | supervisor, safeguarding         | session.adjourned, agreement, followUp, closed
  editAgreement.whatWeTellOthers, editAgreement.ifItHappensAgain | agreement   | party, supervisor, safeguarding  | any
  editAgreement.whatWeTellOthers, editAgreement.ifItHappensAgain | agreement   | mediator     | agreement, followUp
  editAgreement.commitments.action, editAgreement.commitments.when | agreement | party, supervisor, safeguarding  | any
  editAgreement.commitments.action, editAgreement.commitments.when | agreement | mediator     | agreement, followUp
  editAgreement.commitments.how, editAgreement.commitments.where | agreement   | party, supervisor, safeguarding  | any
  editAgreement.commitments.how, editAgreement.commitments.where | agreement   | mediator     | agreement, followUp
  editAgreement.commitments.ifProblem                      | agreement         | party, supervisor, safeguarding  | any
  editAgreement.commitments.ifProblem                      | agreement         | mediator     | agreement, followUp
  sign.name                                                | signatures        | party, supervisor, safeguarding  | any
  sign.name                                                | signatures        | mediator     | agreement, followUp
  debrief                                                  | debrief           | writer, supervisor               | any
  checkIn.anythingNew, checkIn.learned                     | checkIns          | writer                           | any
  checkIn.anythingNew, checkIn.learned                     | checkIns          | supervisor with a reason, safeguarding with a reason | any
  # the reason itself, where it is in one's own words
  opening.words                                            | accessLog         | read, supervisor, safeguarding   | any
  raiseConcern.what, raiseConcern.room                     | safetyRecord      | supervisor, safeguarding         | any
  # whoever wished for another adult than the supervisor has told the safeguarding lead alone
  otherAdult.what, otherAdult.room                         | -                 | safeguarding                     | any
`

/**
 * Where the wall of the database, which knows rows and no sentences, lets somebody fetch a sealed row that nothing
 * opens for them. Each has its reason; anywhere else the wall is as narrow as the table above, but that it keeps from
 * nobody what they wrote themselves.
 */
export const widerWalls = `
  # the wall knows who is staff, and no reasons: the page asks for one and writes it down before it opens the row
  request.whatHappened, request.since, consent.statement | supervisor, safeguarding | any
  refer.reason, refer.since, refer.urgencyReason, checkIn.anythingNew, checkIn.learned | supervisor, safeguarding | any
  # the row is the case itself, and whoever knows of it gets that
  accept.summary, offerCoaching.summary | requester, invited, party, formerParty, supportPerson, referrer, proposedMediator, mediator, observer | any
  # the row says who mediates
  declareConflict.comment | requester, invited, party, formerParty, supportPerson, referrer | any
  declareConflict.comment | proposedMediator, mediator, observer, safeguarding | any
  # the row is an entry of the history, for whoever is told of it
  postpone.reason, invite.message, decideConflict.reason, recuse.reason, chooseTimes.note, noShow.note | requester, invited, party, proposedMediator, mediator, observer, safeguarding | any
  endSession.note, meetAgain.reason, close.note, pause.reason, liftHold.reason | requester, invited, party, proposedMediator, mediator, observer, safeguarding | any
  # that they were invited stays in the history of whoever left
  invite.message | formerParty | any
  # the wall knows the people of a case and not its states: from when, and until when, is for the policy to say
  request.whatHappened, request.since, request.times, request.contact.note, request.unwantedMediators | shared | assignment.confirming, closed
  consent.statement, consent.times, consent.unwantedMediators | shared | assignment.confirming, closed
  room.item | supervisor, safeguarding | session.live
  room.item | party, mediator, observer | closed
  offerTimes.place | party, mediator, observer, supervisor, safeguarding, supportPerson | any
  editAgreement.whatWeTellOthers, editAgreement.ifItHappensAgain, sign.name | mediator | closed
  editAgreement.commitments.action, editAgreement.commitments.when, editAgreement.commitments.how | mediator | closed
  editAgreement.commitments.where, editAgreement.commitments.ifProblem | mediator | closed
  # whoever sits at the table gets the rows of meetings and texts
  schedule.place, reschedule.place, talkBefore.place | supportPerson | any
  talkBefore.place | party | any
  editAgreement.whatWeTellOthers, editAgreement.ifItHappensAgain, sign.name | observer, supportPerson | any
  editAgreement.commitments.action, editAgreement.commitments.when, editAgreement.commitments.how | observer, supportPerson | any
  editAgreement.commitments.where, editAgreement.commitments.ifProblem | observer, supportPerson | any
`

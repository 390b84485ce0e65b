// What each person is to the case of a story, state by state. Whoever is not in the list is nothing to it.

/**
 * The quiet case: somebody asks for help, nobody calls for an adult, and so the safeguarding lead never hears of it.
 * One of those invited is a supervisor of the programme, one says no, one mediator steps back, one is not wanted.
 * Later one mediator rests for a while, and so does the observer; one supervisor leaves and comes back. The requester
 * leaves the programme, too, and stays who they are in the case.
 */
export const quiet = `
  requester     | requester                 | any
  requester     | invited                   | intake
  requester     | party                     | from assignment.matching
  other         | party                     | from intake.convening
  leaver        | formerParty               | from intake.convening
  witness       | witness                   | any
  support       | supportPerson             | any
  mediator1     | mediator                  | from assignment.confirming
  mediator2     | proposedMediator          | assignment.matching, assignment.confirming
  mediator2     | mediator                  | assignment.scheduling, session, agreement.drafting
  mediator2     | formerMediator            | agreement.review
  mediator2     | mediator                  | from agreement.signing
  mediator3     | formerMediator            | from assignment.matching
  observer      | observer                  | assignment.confirming, assignment.scheduling, session.planned, session.live
  observer      | observer                  | from agreement.review
  supervisor    | supervisor                | any
  adult         | supervisor                | intake, assignment, session, agreement.drafting, agreement.review
  adult         | supervisor                | from followUp.reviewing
  staffReferrer | supervisor                | any
  staffParty    | supervisor                | any
  staffParty    | invited                   | intake.convening
  staffParty    | party                     | from assignment.matching
  staffWitness  | supervisor, witness       | any
  staffSupport  | supervisor, supportPerson | any
  administrator | administrator             | any
`

/** The told case: a teacher tells of it and calls for another adult at once, so the safeguarding lead sees it. */
export const told = `
  referrer      | referrer                  | any
  other         | party                     | from intake.convening
  leaver        | invited                   | intake.convening
  leaver        | party                     | from assignment.matching
  mediator1     | mediator                  | from assignment.confirming
  mediator2     | proposedMediator          | assignment.confirming
  mediator2     | mediator                  | from assignment.scheduling
  supervisor    | supervisor                | any
  adult         | supervisor                | any
  staffParty    | supervisor                | any
  staffWitness  | supervisor                | any
  staffSupport  | supervisor                | any
  staffReferrer | supervisor, referrer      | any
  lead          | safeguarding              | any
  leadWitness   | safeguarding, witness     | any
  administrator | administrator             | any
`

/**
 * The coached case: it becomes help for one of those who were asked. Whoever had asked for help, and whoever had not
 * answered yet, are out of it from then on.
 */
export const coached = `
  requester     | requester, party          | intake.convening
  requester     | formerParty               | from assignment.matching
  other         | party                     | from intake.convening
  leaver        | invited                   | intake.convening
  leaver        | formerParty               | from assignment.matching
  mediator1     | proposedMediator          | assignment.confirming
  mediator1     | mediator                  | from assignment.scheduling
  supervisor    | supervisor                | any
  adult         | supervisor                | any
  staffParty    | supervisor                | any
  staffWitness  | supervisor                | any
  staffSupport  | supervisor                | any
  staffReferrer | supervisor                | any
  administrator | administrator             | any
`

/** Who may know that there is a case. A witness, and a mediator who has left, hear nothing more of it. */
export const mayKnow = `requester, invited, party, formerParty, supportPerson, referrer,
  proposedMediator, mediator, observer, supervisor, safeguarding`

/** Whoever is one of these is inside the conflict and loses what the programme lets its staff do. */
export const inside = 'requester, invited, party, formerParty, supportPerson, referrer, witness'
export const offices = 'supervisor, safeguarding, administrator'

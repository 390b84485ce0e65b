// What the page of a case shows beside texts, and to whom. It is there to be seen when the supervisor sees it.

/** what | the policy's word | who | when */
export const shown = `
  where it stands        | existence   | requester, invited, party, formerParty, proposedMediator, mediator, observer, supervisor, safeguarding | any
  the other people       | names       | requester, invited, party, proposedMediator, mediator, observer, supervisor, safeguarding | any
  topic                  | topic       | requester, invited, party, proposedMediator, mediator, observer, supervisor, safeguarding | any
  conditions             | conditions  | supervisor, safeguarding | any
  conditions             | conditions  | mediator, observer       | assignment, session, agreement, followUp
  who asked              | requestedBy | requester, referrer, supervisor, safeguarding | any
  who mediates           | team        | requester, invited, party, proposedMediator, mediator, observer, supervisor, safeguarding | any
  the file of staff      | conversations | supervisor, safeguarding | any
  that it is not working | conversations | supervisor, safeguarding | any
`

/** The policy's words that no page shows yet; each stands here until it has a row above or a text. */
export const notYetShown =
  'survey, privateNote, privateTalk, accessLog, holdReason, timeline, screening, contact'

// What the page of a case shows beside texts, and to whom. It is there to be seen when the supervisor sees it.

/** what | the policy's word | who | when */
export const shown = `
  # whoever said no or left hears that it is over for them, and not how far it is
  where it stands        | existence   | requester, invited, party, proposedMediator, mediator, observer, supervisor, safeguarding | any
  the other people       | names       | requester, invited, party, proposedMediator, mediator, observer, supervisor, safeguarding | any
  topic                  | topic       | requester, invited, party, proposedMediator, mediator, observer, supervisor, safeguarding | any
  conditions             | conditions  | supervisor, safeguarding | any
  conditions             | conditions  | mediator, observer       | assignment, session, agreement, followUp
  who asked              | requestedBy | requester, referrer, supervisor, safeguarding | any
  who mediates           | team        | requester, invited, party, proposedMediator, mediator, observer, supervisor, safeguarding | any
  the file of staff      | conversations | supervisor, safeguarding | any
  # of what one wrote oneself: in which function, when and why
  who has read           | accessLog   | requester, invited, party, formerParty, referrer, mediator, supervisor, safeguarding | any
  that it is not working | conversations | supervisor, safeguarding | any
`

/** The policy's words without a row here or among the texts: no page shows these yet, */
export const notYetShown = 'survey, privateNote, privateTalk'
/** and these are looked at entry by entry, through the notes of the history. */
export const shownByEntry = 'timeline, holdReason'

import type { EventRule } from './event-rule.ts'

/** Who asks, who decides, who is invited. */
export const intakeRules: readonly EventRule[] = [
  {
    event: 'request',
    relations: ['none'],
    states: ['new'],
    sentence: 'Anybody may ask for help with a conflict of their own.',
  },
  {
    event: 'refer',
    relations: ['none'],
    states: ['new'],
    sentence: 'Anybody may tell the programme about a conflict they have seen.',
  },
  {
    event: 'promote',
    relations: ['mediator'],
    states: ['new'],
    sentence: 'A mediator on duty may turn a quick log into a case.',
  },
  {
    event: 'startScreening',
    relations: ['supervisor'],
    states: ['intake.requested'],
    sentence: 'A supervisor takes a new request up.',
  },
  {
    event: 'withdrawRequest',
    relations: ['requester'],
    states: ['intake.requested'],
    sentence: 'Whoever asked may take the request back before it is taken up.',
  },
  {
    event: 'merge',
    relations: ['supervisor'],
    states: ['intake.requested'],
    sentence: 'A supervisor may join two requests about one conflict.',
  },
  {
    event: 'recordConversation',
    relations: ['supervisor'],
    states: ['intake.screening', 'intake.convening'],
    sentence: 'A supervisor writes down a talk with one person.',
  },
  {
    event: 'postpone',
    relations: ['supervisor'],
    states: ['intake.screening'],
    sentence: 'A supervisor may put a request off until a date.',
  },
  {
    event: 'accept',
    relations: ['supervisor'],
    states: ['intake.screening'],
    sentence: 'Only a supervisor decides that a matter may be mediated.',
  },
  {
    event: 'redirect',
    relations: ['supervisor'],
    states: ['intake.screening'],
    sentence: 'A supervisor may hand a matter over to other help.',
  },
  {
    event: 'offerCoaching',
    relations: ['supervisor'],
    states: ['intake.screening', 'intake.convening'],
    sentence: 'A supervisor may agree with one person on coaching.',
  },
  {
    event: 'invite',
    relations: ['supervisor'],
    states: ['intake.convening'],
    sentence: 'A supervisor invites people.',
  },
  {
    event: 'decline',
    relations: ['invited'],
    states: ['intake.convening'],
    sentence: 'Whoever is invited may say no.',
  },
  {
    event: 'consent',
    relations: ['requester', 'invited', 'party'],
    states: ['intake.convening'],
    sentence: 'Whoever asked or is invited says for themselves that they want to take part.',
  },
  {
    event: 'closeUnconvened',
    relations: ['supervisor'],
    states: ['intake.convening'],
    sentence: 'A supervisor ends a case that people did not come to.',
  },
]

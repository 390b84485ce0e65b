import type { FieldRule } from './field-rule.ts'

const parties = ['requester', 'invited', 'party', 'formerParty'] as const

/** What comes of the meeting, and what is kept about safety. */
export const workFieldRules: readonly FieldRule[] = [
  {
    fields: ['sessions'],
    relations: ['party', 'mediator', 'observer', 'supervisor', 'safeguarding'],
    access: 'all',
    sentence: 'Everybody who comes to a meeting, and the staff, know when and where it is.',
  },
  {
    fields: ['sessions'],
    relations: ['supportPerson'],
    access: 'exists',
    sentence: 'A support person knows that a meeting is planned.',
  },
  {
    fields: ['privateNote'],
    relations: ['mediator', 'formerMediator'],
    access: 'own',
    sentence: "A mediator's note is the mediator's alone.",
  },
  {
    fields: ['privateNote'],
    relations: ['supervisor'],
    access: 'exists',
    sentence: 'A supervisor sees that there are notes and when they expire, never what they say.',
  },
  {
    fields: ['privateTalk'],
    relations: ['party'],
    access: 'own',
    sentence: 'What was said in a private talk stays with the person it was with.',
  },
  {
    fields: ['privateTalk'],
    relations: ['mediator'],
    access: 'all',
    sentence: 'Both mediators know what was said in a private talk.',
  },
  {
    fields: ['board'],
    relations: ['party', 'mediator', 'observer'],
    states: ['session', 'agreement', 'followUp'],
    access: 'all',
    sentence: 'The board is for everybody in the room.',
  },
  {
    fields: ['board'],
    relations: ['supervisor', 'safeguarding'],
    states: ['session.adjourned', 'agreement', 'followUp', 'closed'],
    access: 'all',
    sentence: 'The staff see the board when the meeting is over.',
  },
  {
    fields: ['agreement', 'signatures'],
    relations: ['party'],
    access: 'all',
    sentence: 'A party reads and keeps the agreement.',
  },
  {
    fields: ['agreement', 'signatures'],
    relations: ['mediator'],
    states: ['session', 'agreement', 'followUp'],
    access: 'all',
    sentence: 'A mediator sees the agreement until the case is closed.',
  },
  {
    fields: ['agreement', 'signatures'],
    relations: ['supervisor', 'safeguarding'],
    access: 'all',
    sentence: 'The staff see the agreement.',
  },
  {
    fields: ['agreement'],
    relations: ['formerParty'],
    access: 'shared',
    sentence: 'Whoever left keeps what they had signed.',
  },
  {
    fields: ['checkIns'],
    relations: parties,
    access: 'own',
    sentence: "A person reads their own check-ins and nobody else's.",
  },
  {
    fields: ['checkIns'],
    relations: ['mediator'],
    states: ['followUp'],
    access: 'exists',
    sentence: 'A mediator sees that check-ins came in, not what they say.',
  },
  {
    fields: ['checkIns'],
    relations: ['supervisor', 'safeguarding'],
    access: 'all',
    sentence: 'The supervisor and the safeguarding lead read check-ins.',
  },
  {
    fields: ['survey'],
    relations: parties,
    access: 'own',
    sentence: 'A survey is read by its writer; everybody else sees numbers.',
  },
  {
    fields: ['safetyRecord', 'holdReason'],
    relations: ['supervisor', 'safeguarding'],
    access: 'all',
    sentence: 'What happened about safety is for the supervisor and the safeguarding lead.',
  },
  {
    fields: ['safetyRecord', 'holdReason'],
    relations: [...parties, 'mediator', 'observer'],
    access: 'exists',
    sentence: 'Everybody else learns that an adult is helping.',
  },
  {
    fields: ['debrief'],
    relations: ['mediator', 'formerMediator', 'observer'],
    access: 'own',
    sentence: 'A mediator reads their own debrief.',
  },
  {
    fields: ['debrief'],
    relations: ['supervisor'],
    access: 'all',
    sentence: 'The supervisor reads debriefs.',
  },
  {
    fields: ['accessLog'],
    relations: [...parties, 'referrer', 'mediator'],
    access: 'own',
    sentence: 'A person sees who looked at what is theirs, by function.',
  },
  {
    fields: ['accessLog'],
    relations: ['supervisor', 'safeguarding'],
    access: 'all',
    sentence: 'The staff of a case see who looked at it.',
  },
  {
    fields: ['accessLog'],
    relations: ['administrator'],
    access: 'exists',
    sentence: 'An administrator sees that a case was looked at, never what is in it.',
  },
]

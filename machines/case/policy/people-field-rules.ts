import type { FieldRule } from './field-rule.ts'

const parties = ['requester', 'invited', 'party', 'formerParty'] as const
const taking = ['requester', 'invited', 'party'] as const
const afterIntake = ['assignment', 'session', 'agreement', 'followUp'] as const

/** Who people are, what they said, and what was found about them. */
export const peopleFieldRules: readonly FieldRule[] = [
  {
    fields: ['existence', 'timeline'],
    relations: [
      ...taking,
      'proposedMediator',
      'mediator',
      'observer',
      'supervisor',
      'safeguarding',
    ],
    access: 'all',
    sentence:
      'Whoever is in a case knows of it and sees its history as far as it is theirs: from when they came.',
  },
  {
    fields: ['existence'],
    relations: ['referrer', 'supportPerson'],
    access: 'exists',
    sentence: 'A referrer and a support person learn how far a case is, in a few words.',
  },
  {
    fields: ['existence'],
    relations: ['formerParty'],
    access: 'exists',
    sentence: 'Whoever said no or left is told that it is over for them, and not how far it is.',
  },
  {
    fields: ['timeline'],
    relations: ['formerParty'],
    access: 'all',
    sentence: 'Whoever said no or left sees the history as far as it is theirs.',
  },
  {
    fields: ['names'],
    relations: [
      ...taking,
      'proposedMediator',
      'mediator',
      'observer',
      'supervisor',
      'safeguarding',
    ],
    access: 'all',
    sentence: 'People in a case, their mediators and the staff know who is in it.',
  },
  {
    fields: ['names'],
    relations: ['referrer'],
    access: 'own',
    sentence: 'A referrer sees the names they gave.',
  },
  {
    fields: ['topic'],
    relations: [
      ...taking,
      'proposedMediator',
      'mediator',
      'observer',
      'supervisor',
      'safeguarding',
    ],
    access: 'all',
    sentence: 'People in a case and whoever is asked to mediate it know its topic.',
  },
  {
    fields: ['requestedBy'],
    relations: ['requester', 'referrer'],
    access: 'own',
    sentence: 'Whoever asked or referred knows that it was they.',
  },
  {
    fields: ['requestedBy'],
    relations: ['supervisor', 'safeguarding'],
    access: 'all',
    sentence: 'The supervisor and the safeguarding lead know who asked.',
  },
  {
    fields: ['statement'],
    relations: parties,
    access: 'own',
    sentence: "What I write is mine: a person reads their own side and nobody else's.",
  },
  {
    fields: ['statement'],
    relations: ['mediator'],
    states: ['assignment.scheduling', 'session', 'agreement', 'followUp'],
    access: 'shared',
    sentence: "A mediator reads a person's side only if that person ticked it.",
  },
  {
    fields: ['statement'],
    relations: ['supervisor', 'safeguarding'],
    access: 'all',
    sentence: 'The supervisor and the safeguarding lead read each side.',
  },
  {
    fields: ['referrerText'],
    relations: ['referrer'],
    access: 'own',
    sentence: 'A referrer reads what they wrote.',
  },
  {
    fields: ['referrerText'],
    relations: ['supervisor', 'safeguarding'],
    access: 'all',
    sentence: 'What a referrer wrote is for the supervisor and the safeguarding lead.',
  },
  {
    fields: ['screening', 'contact', 'unwantedMediators'],
    relations: parties,
    access: 'own',
    sentence: 'A person sees their own answers and wishes.',
  },
  {
    fields: ['screening', 'contact', 'conversations'],
    relations: ['supervisor', 'safeguarding'],
    access: 'all',
    sentence:
      'Safety answers, ways of contact and talks are for the supervisor and the safeguarding lead.',
  },
  {
    fields: ['unwantedMediators'],
    relations: ['supervisor'],
    access: 'all',
    sentence: 'Whom somebody does not want as a mediator, only the supervisor knows.',
  },
  {
    fields: ['conditions'],
    relations: ['mediator', 'observer'],
    states: afterIntake,
    access: 'all',
    sentence: 'A mediator knows the conditions of the meeting, not why.',
  },
  {
    fields: ['conditions', 'summary'],
    relations: ['supervisor', 'safeguarding'],
    access: 'all',
    sentence: 'The supervisor and the safeguarding lead see conditions and summary.',
  },
  {
    fields: ['summary'],
    relations: ['mediator'],
    states: afterIntake,
    access: 'all',
    sentence: "A mediator with a clear declaration reads the supervisor's summary.",
  },
  {
    fields: ['team'],
    relations: [
      ...taking,
      'mediator',
      'observer',
      'proposedMediator',
      'supervisor',
      'safeguarding',
    ],
    access: 'all',
    sentence: 'Everybody in a case knows who is to mediate it.',
  },
  {
    fields: ['declarations'],
    relations: ['proposedMediator', 'mediator', 'observer', 'formerMediator'],
    access: 'own',
    sentence: 'A mediator sees their own declaration.',
  },
  {
    fields: ['declarations', 'objections'],
    relations: ['supervisor'],
    access: 'all',
    sentence: 'Declarations and objections are for the supervisor.',
  },
  {
    fields: ['objections'],
    relations: parties,
    access: 'own',
    sentence: 'A person sees only the objections they made themselves.',
  },
]

import { beat, daysAgo, minutesAgo, type Story } from '../story.ts'
import { agreed, calm, lookedBack, reads, screens, talked, tookIt } from './_beats.ts'

const people = ['party1', 'party8']

/** Two people run the film evening, and only one chose the films. They met this week; now the text is being written. */
export const filmEvening: Story = {
  title: 'The film evening',
  beats: [
    beat(daysAgo(16, '22:35'), 'party8', 'request', {
      otherPeople: [{ name: 'Sam', group: 'Film evening', relationship: 'friend' }],
      whatHappened:
        'Sam and I do the film evening together. Together means that Sam picks the film and I carry the chairs. I had a list of six. Sam said they were “a bit slow” in front of everybody and put on something with cars.\n\nNow I say that I have to study on Wednesdays. I do not have to study on Wednesdays.',
      topics: ['communication', 'friendship'],
      place: 'common-room',
      since: 'the second film',
      feelings: ['hurt', 'tired'],
      wishes: ['talk', 'share-space'],
      tried: ['ignored'],
      safety: calm({ worry: 1 }),
      meetFormat: 'same-room',
      contact: { channel: 'email', note: 'me43@mail.example' },
      mayContactOther: 'now',
      understood: true,
    }),
    ...screens(daysAgo(15, '09:20'), 'supervisor'),
    talked(daysAgo(15, '12:30'), 'party8', {
      notes: 'Misses doing something with Sam more than he misses his list.',
    }),
    beat(daysAgo(15, '12:45'), 'supervisor', 'accept', {
      category: 'suitable',
      topic: 'communication',
      conditions: [],
      summary: 'Two friends run the film evening. One feels that he has no say in it.',
    }),
    beat(daysAgo(15, '12:46'), 'supervisor', 'invite', ({ person }) => ({
      person: person('party1'),
      named: 0,
    })),
    agreed(daysAgo(14, '08:15'), 'party8'),
    talked(daysAgo(14, '13:00'), 'party1', {
      notes: 'Believed the story of the studying. Would like to have him back.',
    }),
    agreed(daysAgo(14, '17:20'), 'party1', {
      statement:
        'I said “a bit slow” as a joke and nobody laughed, so I put on the film with the cars quickly. I did not know that he made a list because of me.',
      shareStatement: true,
    }),
    reads(daysAgo(12, '10:00'), 'supervisor'),
    beat(daysAgo(12, '10:00'), 'supervisor', 'propose', ({ person }) => ({
      team: [
        { person: person('mediator1'), role: 'lead' },
        { person: person('mediator2'), role: 'co' },
      ],
    })),
    ...tookIt(daysAgo(12, '16:00'), 'mediator1', people),
    ...tookIt(daysAgo(11, '09:30'), 'mediator2', people),
    beat(daysAgo(10, '12:00'), 'mediator1', 'schedule', ({ time, person }) => ({
      kind: 'joint',
      startsAt: time(daysAgo(2, '17:00')),
      minutes: 60,
      place: 'Common room, ground floor',
      adultOnCall: person('supervisor'),
    })),
    beat(daysAgo(2, '17:03'), 'mediator1', 'startSession', ({ person }) => ({
      present: people.map(person),
      stillWilling: true,
    })),
    beat(daysAgo(2, '17:55'), 'mediator1', 'endSession', { outcome: 'full', minutes: 52 }),
    beat(daysAgo(2, '18:05'), 'mediator1', 'editAgreement', ({ person }) => ({
      type: 'full',
      commitments: [
        {
          owner: 'everyone',
          action: 'Choose the films in turns, and show the film that was chosen',
          when: 'every other Wednesday',
        },
        {
          owner: person('party1'),
          action: 'Carry chairs',
          when: 'before each film evening, from half past six',
        },
      ],
    })),
    lookedBack(daysAgo(2, '18:30'), 'mediator2', {
      wentWell: 'They remembered why they began with it.',
      energy: 4,
    }),
    beat(minutesAgo(95), 'party8', 'editAgreement', ({ person }) => ({
      type: 'full',
      commitments: [
        {
          owner: 'everyone',
          action: 'Choose the films in turns, and show the film that was chosen',
          when: 'every other Wednesday',
          ifProblem: 'Whoever does not like the film may say so after the film.',
        },
        {
          owner: person('party1'),
          action: 'Carry chairs',
          when: 'before each film evening, from half past six',
        },
        {
          owner: person('party8'),
          action: 'Say what he thinks instead of “I have to study”',
          when: 'from now on',
        },
      ],
    })),
  ],
}

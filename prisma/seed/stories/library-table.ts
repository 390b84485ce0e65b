import { beat, daysAgo, minutesAgo, type Story } from '../story.ts'
import { agreed, calm, lookedBack, reads, screens, talked, tookIt } from './_beats.ts'

const people = ['party1', 'party6']

/** A table in the library, a group that whispers loudly: signed a week ago, and now the first check-in is due. */
export const libraryTable: Story = {
  title: 'The library table',
  beats: [
    beat(daysAgo(24, '15:26'), 'party6', 'request', {
      otherPeople: [{ name: 'Sam', group: 'Library, second floor', relationship: 'classmate' }],
      whatHappened:
        'I sit at the round table on the second floor because it is near the dictionaries. Sam’s study group meets there too, four people, they explain things to each other. They whisper. Whispering is worse than talking, your ears go looking for it.\n\nI said “shh” once and one of them said “shh” back and they all laughed. Sam did not laugh but did not say anything either.',
      topics: ['noise', 'space'],
      place: 'library',
      since: 'the start of term',
      feelings: ['angry', 'ashamed'],
      wishes: ['share-space', 'talk'],
      tried: ['talked'],
      safety: calm({ worry: 0 }),
      meetFormat: 'same-room',
      contact: { channel: 'email', note: 'me45@mail.example' },
      mayContactOther: 'now',
      shareStatement: true,
      understood: true,
    }),
    ...screens(daysAgo(23, '09:10'), 'supervisor'),
    talked(daysAgo(23, '11:00'), 'party6', {
      notes: 'Wants quiet, and not to be laughed at. All calm.',
    }),
    beat(daysAgo(23, '11:20'), 'supervisor', 'accept', {
      category: 'suitable',
      topic: 'noise',
      conditions: [],
      summary: 'One table in the library, two ways to study: alone in silence, and together aloud.',
    }),
    beat(daysAgo(23, '11:22'), 'supervisor', 'invite', ({ person }) => ({
      person: person('party1'),
      named: 0,
    })),
    agreed(daysAgo(22, '10:00'), 'party6'),
    talked(daysAgo(22, '14:00'), 'party1', { notes: 'Remembers the “shh” and is sorry about it.' }),
    agreed(daysAgo(22, '16:45'), 'party1', {
      statement:
        'She is right that we are loud. We have nowhere else. I did not laugh, but I sat there.',
      shareStatement: true,
    }),
    reads(daysAgo(20, '09:30'), 'supervisor'),
    beat(daysAgo(20, '09:30'), 'supervisor', 'propose', ({ person }) => ({
      team: [
        { person: person('mediator1'), role: 'lead' },
        { person: person('mediator4'), role: 'co' },
      ],
    })),
    ...tookIt(daysAgo(20, '12:00'), 'mediator1', people),
    ...tookIt(daysAgo(19, '15:00'), 'mediator4', people),
    beat(daysAgo(18, '10:00'), 'mediator1', 'schedule', ({ time, person }) => ({
      kind: 'joint',
      startsAt: time(daysAgo(8, '14:00')),
      minutes: 45,
      place: 'Library, group room B',
      adultOnCall: person('supervisor2'),
    })),
    beat(daysAgo(8, '14:02'), 'mediator1', 'startSession', ({ person }) => ({
      present: people.map(person),
      stillWilling: true,
    })),
    beat(daysAgo(8, '14:41'), 'mediator1', 'endSession', { outcome: 'full', minutes: 39 }),
    beat(daysAgo(8, '14:50'), 'mediator4', 'editAgreement', ({ person }) => ({
      type: 'full',
      commitments: [
        {
          owner: person('party1'),
          action: 'Book group room B for the study group',
          when: 'every Sunday for the week after',
          ifProblem: 'If it is full, we go to the canteen.',
        },
        {
          owner: person('party6'),
          action: 'Come over and say it when it is too loud',
          when: 'when it happens',
        },
      ],
      whatWeTellOthers: 'Sam tells the group why they move.',
    })),
    lookedBack(daysAgo(8, '15:10'), 'mediator1', {
      wentWell: 'It was short and enough.',
      energy: 5,
    }),
    lookedBack(daysAgo(8, '15:15'), 'mediator4', { asPair: 'We took turns well.' }),
    beat(daysAgo(8, '15:20'), 'mediator1', 'submitForReview', {}),
    beat(daysAgo(8, '15:40'), 'party1', 'approveWording', { version: 1 }),
    beat(daysAgo(8, '15:41'), 'party6', 'approveWording', { version: 1 }),
    beat(daysAgo(7, '09:00'), 'supervisor', 'approvePolicy', { version: 1 }),
    beat(daysAgo(6, '13:00'), 'party1', 'sign', { version: 1, name: 'Sam', agreed: true }),
    beat(daysAgo(5, '08:10'), 'party6', 'sign', { version: 1, name: 'Mei', agreed: true }),
    beat(minutesAgo(260), 'party6', 'checkIn', ({ person }) => ({
      person: person('party6'),
      how: 4,
      safe: 'yes',
      wish: 'nothing',
      anythingNew: 'They were in group room B twice. It was so quiet that I missed them a bit.',
      fair: true,
      useAgain: true,
    })),
  ],
}

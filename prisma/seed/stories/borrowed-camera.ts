import { beat, daysAgo, type Story } from '../story.ts'
import { agreed, calm, lookedBack, reads, screens, talked, tookIt } from './_beats.ts'

const people = ['party1', 'party3']

/** A camera came back with a scratch: all is said and written, one of two has signed. */
export const borrowedCamera: Story = {
  title: 'The borrowed camera',
  beats: [
    beat(daysAgo(20, '17:03'), 'party3', 'request', {
      otherPeople: [{ name: 'Sam', group: 'Photo club', relationship: 'friend' }],
      whatHappened:
        'I lent Sam my camera for the trip to the coast. It was my grandfather’s. It came back in a sock, with sand in the bag and a line across the lens that was not there before. Sam said “it still works, look” and took a picture of me. I was not smiling.\n\nI do not want money from a friend. But I look at that line every time.',
      topics: ['borrowing', 'damage', 'friendship'],
      place: 'other',
      since: 'the trip to the coast',
      feelings: ['sad', 'hurt'],
      wishes: ['apology', 'understand'],
      tried: ['nothing'],
      safety: calm({ worry: 1 }),
      meetFormat: 'same-room',
      contact: { channel: 'in-person' },
      mayContactOther: 'now',
      shareStatement: true,
      understood: true,
    }),
    ...screens(daysAgo(19, '09:00'), 'supervisor'),
    talked(daysAgo(19, '12:15'), 'party3', {
      notes: 'Clear and kind. It is about the grandfather.',
    }),
    beat(daysAgo(19, '12:30'), 'supervisor', 'accept', {
      category: 'suitable',
      topic: 'borrowing',
      conditions: [],
      summary:
        'Two friends. Something that was lent came back damaged. It has a meaning that the other may not know of.',
    }),
    beat(daysAgo(19, '12:31'), 'supervisor', 'invite', ({ person }) => ({
      person: person('party1'),
      named: 0,
    })),
    talked(daysAgo(18, '16:00'), 'party1', {
      notes: 'Did not know whose camera it was. Went pale. Wants to put it right.',
    }),
    agreed(daysAgo(18, '18:10'), 'party1', {
      statement:
        'I thought it was just an old camera. I was scared to open the bag in the wind, so I used my sock, which I know sounds stupid. When Yuki looked at me like that I made a joke because I make jokes. I should have asked.',
    }),
    agreed(daysAgo(18, '20:00'), 'party3'),
    reads(daysAgo(16, '10:00'), 'supervisor'),
    beat(daysAgo(16, '10:00'), 'supervisor', 'propose', ({ person }) => ({
      team: [
        { person: person('mediator4'), role: 'lead' },
        { person: person('mediator2'), role: 'co' },
      ],
    })),
    ...tookIt(daysAgo(16, '14:00'), 'mediator4', people),
    ...tookIt(daysAgo(15, '11:00'), 'mediator2', people),
    beat(daysAgo(14, '09:45'), 'mediator4', 'schedule', ({ time, person }) => ({
      kind: 'joint',
      startsAt: time(daysAgo(8, '15:30')),
      minutes: 60,
      place: 'Room 2.04',
      adultOnCall: person('supervisor'),
    })),
    beat(daysAgo(8, '15:32'), 'mediator4', 'startSession', ({ person }) => ({
      present: people.map(person),
      stillWilling: true,
    })),
    beat(daysAgo(8, '16:25'), 'mediator4', 'endSession', { outcome: 'full', minutes: 53 }),
    beat(daysAgo(8, '16:40'), 'mediator2', 'editAgreement', ({ person }) => ({
      type: 'full',
      commitments: [
        {
          owner: person('party1'),
          action: 'Bring the camera to the shop in Mill Street and ask what the lens costs',
          when: 'this week',
        },
        {
          owner: 'everyone',
          action: 'Look at the answer of the shop together, and share the cost half and half',
          when: 'on the day the shop answers',
          where: 'in the photo club',
          ifProblem: 'We tell each other before we are cross.',
        },
        {
          owner: person('party3'),
          action: 'Say what a thing means to her before she lends it',
          when: 'from now on',
        },
      ],
      ifItHappensAgain: 'We talk on the same day.',
    })),
    lookedBack(daysAgo(8, '17:00'), 'mediator4', {
      wentWell: 'They laughed about the sock. After that it was easy.',
      asPair: 'Tomás waited when I wanted to talk. Good.',
      energy: 5,
    }),
    lookedBack(daysAgo(7, '08:20'), 'mediator2', { wasHard: 'Not to say “it is only a scratch”.' }),
    beat(daysAgo(7, '09:00'), 'mediator4', 'submitForReview', {}),
    beat(daysAgo(7, '10:30'), 'supervisor', 'approvePolicy', { version: 1 }),
    beat(daysAgo(7, '17:45'), 'party3', 'approveWording', { version: 1 }),
    beat(daysAgo(6, '20:05'), 'party1', 'approveWording', { version: 1 }),
    beat(daysAgo(5, '08:40'), 'party3', 'sign', { version: 1, name: 'Yuki', agreed: true }),
  ],
}

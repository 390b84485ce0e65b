import { beat, daysAgo, minutesAgo, type Story } from '../story.ts'
import { agreed, calm, reads, screens, talked, tookIt } from './_beats.ts'
import { wroteOnBoard } from './_board.ts'

const people = ['party4', 'party7']

/** One room, one piano, two plans for Thursdays: they are talking right now. */
export const rehearsalRoom: Story = {
  title: 'The rehearsal room',
  beats: [
    beat(daysAgo(12, '18:55'), 'party7', 'request', {
      otherPeople: [{ name: 'Omar', group: 'Jazz band', relationship: 'other' }],
      whatHappened:
        'I practise in the rehearsal room on Thursdays from six. I am in the book every week. For a month now the jazz band is still in there at half past, with all their things, and Omar says “five minutes” without looking at me. Five minutes is never five minutes.\n\nMy exam is in December. Last Thursday I sat on the stairs for forty minutes with my scores and then went home. I cried on the way, which I hate.',
      topics: ['space', 'schedule'],
      place: 'other',
      since: 'four Thursdays',
      feelings: ['angry', 'sad', 'worried'],
      wishes: ['share-space', 'apology'],
      tried: ['talked', 'ignored'],
      safety: calm({ worry: 2 }),
      meetFormat: 'same-room',
      contact: { channel: 'text-message', note: '555-0147' },
      mayContactOther: 'now',
      shareStatement: true,
      understood: true,
    }),
    ...screens(daysAgo(12, '19:30'), 'supervisor2'),
    talked(daysAgo(11, '09:40'), 'party7', {
      by: 'supervisor2',
      notes: 'Stressed by the exam. Not afraid of Omar or the band. Wants the hour that is hers.',
    }),
    beat(daysAgo(11, '10:00'), 'supervisor2', 'accept', {
      category: 'suitable',
      topic: 'space',
      conditions: [],
      summary:
        'Two people need the rehearsal room on the same evening. There is a book for bookings that not everybody uses.',
    }),
    beat(daysAgo(11, '10:02'), 'supervisor2', 'invite', ({ person }) => ({
      person: person('party4'),
      named: 0,
    })),
    agreed(daysAgo(10, '07:30'), 'party7'),
    talked(daysAgo(9, '17:15'), 'party4', {
      by: 'supervisor2',
      notes:
        'Did not know of the book. A little embarrassed. The band has a concert in the same week as her exam.',
    }),
    agreed(daysAgo(8, '22:40'), 'party4', {
      statement:
        'Nobody told us there is a book. We are eight people and it takes twenty minutes to carry a drum kit. I said five minutes because I did not want to be rude. OK, I hear how that sounds.',
      shareStatement: true,
    }),
    reads(daysAgo(7, '09:00'), 'supervisor2'),
    beat(daysAgo(7, '09:00'), 'supervisor2', 'propose', ({ person }) => ({
      team: [
        { person: person('mediator3'), role: 'lead' },
        { person: person('mediator1'), role: 'co' },
      ],
    })),
    ...tookIt(daysAgo(7, '13:15'), 'mediator3', people),
    ...tookIt(daysAgo(6, '18:20'), 'mediator1', people),
    beat(daysAgo(5, '12:30'), 'mediator3', 'schedule', ({ time, person }) => ({
      kind: 'joint',
      startsAt: time(minutesAgo(30)),
      minutes: 60,
      place: 'Music building, room 3',
      adultOnCall: person('supervisor'),
    })),
    beat(minutesAgo(28), 'mediator3', 'startSession', ({ person }) => ({
      present: people.map(person),
      stillWilling: true,
    })),
    wroteOnBoard(minutesAgo(12), 'mediator1', 'options', [
      ['issue', 'Who is in the room on Thursdays at six'],
      ['issue', 'How we say that we need more time'],
      ['need', 'An hour of piano before the exam, without watching the clock'],
      ['need', 'Time to carry the drums without running'],
      ['option', 'The band packs from twenty to six'],
      ['option', 'Swap Thursdays and Fridays until the concert'],
      ['option', 'A copy of the book on the door'],
    ]),
  ],
}

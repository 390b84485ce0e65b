import { beat, daysAgo, type Story } from '../story.ts'
import { agreed, calm, lookedBack, reads, screens, talked, tookIt } from './_beats.ts'

const people = ['party5', 'party8']

/** Two friends made up one name and both play under it: asked at the start of the term, kept, closed last week. */
export const nameOfTheBand: Story = {
  title: 'The name of the band',
  beats: [
    beat(daysAgo(68, '16:40'), 'party5', 'request', {
      otherPeople: [{ name: 'Jonas', group: 'Second year, maths', relationship: 'ex-friend' }],
      whatHappened:
        'We had a band of two for a year. “The Late Trams”, we made it up at a tram stop, it was late. Jonas stopped coming in summer and I found two new people. Now he plays alone in cafés as The Late Trams too. There are posters. People ask me why I was so quiet on Friday and I was not even there.\n\nWe have not talked since June. I have written the message eleven times.',
      topics: ['friendship', 'communication'],
      place: 'other',
      since: 'the summer',
      feelings: ['sad', 'angry', 'confused'],
      wishes: ['talk', 'understand'],
      tried: ['wrote', 'ignored'],
      safety: calm({ worry: 1 }),
      meetFormat: 'same-room',
      contact: { channel: 'phone', note: '555-0146' },
      mayContactOther: 'now',
      shareStatement: true,
      understood: true,
    }),
    ...screens(daysAgo(67, '09:00'), 'supervisor'),
    talked(daysAgo(67, '13:10'), 'party5', {
      notes: 'It is about the friend, the name is the excuse.',
    }),
    beat(daysAgo(67, '13:30'), 'supervisor', 'accept', {
      category: 'suitable',
      topic: 'friendship',
      conditions: [],
      summary:
        'Two people had a band together, and both go on under its name. They have not talked for months.',
    }),
    beat(daysAgo(67, '13:31'), 'supervisor', 'invite', ({ person }) => ({
      person: person('party8'),
      named: 0,
    })),
    agreed(daysAgo(66, '10:10'), 'party5'),
    talked(daysAgo(66, '12:00'), 'party8', {
      notes: 'Relieved that somebody asks. Has a message he never sent, too.',
    }),
    agreed(daysAgo(66, '23:58'), 'party8', {
      statement:
        'I stopped coming because my grandmother was ill and then she died, and then it had been so long that I did not know how to come back. The name was the only thing I still had of it. I should have told Alex. I know.',
    }),
    reads(daysAgo(64, '09:20'), 'supervisor'),
    beat(daysAgo(64, '09:20'), 'supervisor', 'propose', ({ person }) => ({
      team: [
        { person: person('mediator4'), role: 'lead' },
        { person: person('mediator2'), role: 'co' },
      ],
    })),
    ...tookIt(daysAgo(64, '12:05'), 'mediator2', people),
    beat(daysAgo(63, '11:00'), 'mediator4', 'recuse', {
      reason: 'I put up some of those posters. I did not know it was this.',
    }),
    beat(daysAgo(63, '11:30'), 'supervisor', 'propose', ({ person }) => ({
      team: [
        { person: person('mediator1'), role: 'lead' },
        { person: person('mediator2'), role: 'co' },
      ],
    })),
    ...tookIt(daysAgo(62, '17:00'), 'mediator1', people),
    beat(daysAgo(61, '10:00'), 'mediator1', 'schedule', ({ time, person }) => ({
      kind: 'joint',
      startsAt: time(daysAgo(57, '16:30')),
      minutes: 90,
      place: 'Room 2.04',
      adultOnCall: person('supervisor'),
    })),
    beat(daysAgo(57, '16:36'), 'mediator1', 'startSession', ({ person }) => ({
      present: people.map(person),
      stillWilling: true,
    })),
    beat(daysAgo(57, '18:01'), 'mediator1', 'endSession', { outcome: 'full', minutes: 85 }),
    beat(daysAgo(57, '18:10'), 'mediator2', 'editAgreement', ({ person }) => ({
      type: 'full',
      commitments: [
        {
          owner: person('party8'),
          action: 'Play under his own name',
          when: 'from the next concert on',
        },
        {
          owner: person('party5'),
          action: 'Say on stage that two of the songs are Jonas’s',
          when: 'at every concert where they play them',
        },
        {
          owner: 'everyone',
          action: 'Meet at the tram stop and talk',
          when: 'on the first Friday of the month',
          ifProblem: 'Send a picture of a tram. It means: not today, but soon.',
        },
      ],
      whatWeTellOthers: 'Whatever we like, if it is true.',
    })),
    lookedBack(daysAgo(57, '18:40'), 'mediator1', {
      wentWell: 'The long silence. I counted to thirty and did not save them.',
      energy: 4,
    }),
    lookedBack(daysAgo(56, '09:00'), 'mediator2', {
      wasHard: 'The part about the grandmother.',
      energy: 3,
      wantsSupport: true,
    }),
    beat(daysAgo(56, '09:10'), 'mediator2', 'submitForReview', {}),
    beat(daysAgo(56, '12:00'), 'supervisor', 'approvePolicy', { version: 1 }),
    beat(daysAgo(56, '15:20'), 'party5', 'approveWording', { version: 1 }),
    beat(daysAgo(55, '11:11'), 'party8', 'approveWording', { version: 1 }),
    beat(daysAgo(55, '18:30'), 'party5', 'sign', { version: 1, name: 'Alex', agreed: true }),
    beat(daysAgo(54, '12:00'), 'mediator1', 'sign', { version: 1, name: 'Noa', agreed: true }),
    beat(daysAgo(54, '17:02'), 'party8', 'sign', { version: 1, name: 'Jonas', agreed: true }),
    ...lookedBackTogether(),
    beat(daysAgo(4, '10:15'), 'supervisor', 'close', {
      reason: 'agreement-kept',
      note: 'All three promises are kept. They play together on the 12th.',
    }),
    beat(daysAgo(2, '09:30'), 'supervisor', 'annotate', {
      text: 'Jonas asked whether he can become a mediator. Invited to the training in spring.',
    }),
  ],
}

/** Three check-ins each, and every one a little better. */
function lookedBackTogether() {
  const answer = (how: number) => ({ how, safe: 'yes', wish: 'nothing' }) as const
  const days = [
    [49, 3, 4],
    [40, 4, 4],
    [18, 5, 5],
  ] as const
  return days.flatMap(([day, ...how]) =>
    people.map((name, n) =>
      beat(daysAgo(day, n === 0 ? '12:20' : '20:45'), name, 'checkIn', ({ person }) => ({
        person: person(name),
        ...answer(how[n] ?? 4),
        fair: true,
        useAgain: true,
      })),
    ),
  )
}

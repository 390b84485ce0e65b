import { beat, daysAgo, type Story } from '../story.ts'
import { agreed, answeredCall, calm, reads, screens, talked, tookIt } from './_beats.ts'

const people = ['party3', 'party8']

/** Words after practice. Before a date was found, one of the two asked for an adult: the case waits. */
export const afterPractice: Story = {
  title: 'After practice',
  beats: [
    beat(daysAgo(15, '21:12'), 'party3', 'request', {
      otherPeople: [{ name: 'Jonas', group: 'Badminton', relationship: 'teammate' }],
      whatHappened:
        'We play mixed doubles. When we lose a point Jonas sighs so that the whole hall hears it. I play worse the more he sighs. After the last match he said in the changing corridor that he should have asked somebody else.\n\nI like badminton. I do not like Tuesdays any more.',
      topics: ['sport', 'communication'],
      place: 'sports',
      since: 'September',
      feelings: ['hurt', 'angry'],
      wishes: ['stop', 'talk'],
      tried: ['ignored'],
      safety: calm({ SQ6: 'unsure', worry: 4 }),
      meetFormat: 'adult-near',
      contact: { channel: 'text-message', note: '555-0141' },
      mayContactOther: 'now',
      understood: true,
    }),
    ...screens(daysAgo(14, '09:00'), 'supervisor'),
    talked(daysAgo(14, '15:10'), 'party3', {
      notes: 'Not afraid, but dreads Tuesdays. Adult near: yes.',
    }),
    beat(daysAgo(14, '15:30'), 'supervisor', 'accept', {
      category: 'with-conditions',
      topic: 'sport',
      conditions: ['staff-in-room'],
      summary:
        'Two people play doubles together, and the way they speak about mistakes hurts one of them.',
    }),
    beat(daysAgo(14, '15:31'), 'supervisor', 'invite', ({ person }) => ({
      person: person('party8'),
      named: 0,
    })),
    agreed(daysAgo(13, '17:00'), 'party3'),
    talked(daysAgo(12, '10:00'), 'party8', { notes: 'Wants to win and says so. Listened well.' }),
    agreed(daysAgo(12, '10:40'), 'party8'),
    reads(daysAgo(10, '09:00'), 'supervisor'),
    beat(daysAgo(10, '09:00'), 'supervisor', 'propose', ({ person }) => ({
      team: [
        { person: person('mediator3'), role: 'lead' },
        { person: person('mediator2'), role: 'co' },
      ],
    })),
    ...tookIt(daysAgo(10, '13:00'), 'mediator3', people),
    ...tookIt(daysAgo(9, '12:30'), 'mediator2', people),
    beat(daysAgo(1, '18:52'), 'party3', 'raiseConcern', {
      imminence: 'today',
      what: 'After practice there were three of them waiting by the bikes to “talk”. Nobody did anything. I do not want to walk there on Tuesday.',
      room: 'In the sports hall office, with the coach',
    }),
    answeredCall(daysAgo(1, '18:56'), 'supervisor'),
  ],
}

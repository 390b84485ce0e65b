import { beat, daysAgo, type Story } from '../story.ts'
import { calm, reads, screens, talked } from './_beats.ts'

/** The other one said no, which is fine: now it is about what one can do alone. */
export const windowOpen: Story = {
  title: 'The open window',
  beats: [
    beat(daysAgo(13, '06:50'), 'party4', 'request', {
      otherPeople: [{ name: 'Jonas', group: 'Our double room', relationship: 'roommate' }],
      whatHappened:
        'Jonas sleeps with the window open. In November. I sleep in a hat. When I close it he opens it again, when I ask he says fresh air is healthy. He is a good roommate apart from the night.',
      topics: ['lifestyle', 'space'],
      place: 'room',
      since: 'it got cold',
      feelings: ['tired', 'calm'],
      wishes: ['share-space'],
      tried: ['talked', 'asked-friend'],
      safety: calm({ worry: 0 }),
      meetFormat: 'same-room',
      contact: { channel: 'text-message', note: '555-0150' },
      mayContactOther: 'now',
      understood: true,
    }),
    ...screens(daysAgo(12, '09:15'), 'supervisor'),
    talked(daysAgo(12, '12:45'), 'party4', { notes: 'Good humour. Cold feet.' }),
    beat(daysAgo(12, '13:00'), 'supervisor', 'accept', {
      category: 'suitable',
      topic: 'lifestyle',
      conditions: [],
      summary: 'Two people share a room and sleep at different temperatures.',
    }),
    beat(daysAgo(12, '13:01'), 'supervisor', 'invite', ({ person }) => ({
      person: person('party8'),
      named: 0,
    })),
    beat(daysAgo(11, '22:00'), 'party8', 'decline', {
      reasons: ['not-a-problem', 'no-time'],
      note: 'It is a window. We can sort out a window.',
      wantsCoaching: false,
    }),
    beat(daysAgo(10, '10:30'), 'supervisor', 'offerCoaching', ({ person }) => ({
      person: person('party4'),
      agreed: true,
      summary: 'Wants to find words for a night talk with a roommate who sees no problem.',
    })),
    reads(daysAgo(9, '09:00'), 'supervisor'),
    beat(daysAgo(9, '09:00'), 'supervisor', 'propose', ({ person }) => ({
      team: [{ person: person('mediator3'), role: 'lead' }],
    })),
    beat(daysAgo(8, '14:00'), 'mediator3', 'declareConflict', ({ person }) => ({
      people: [{ person: person('party4'), knows: 'by-sight' }],
      knowsConflict: false,
      canBeFair: 'yes',
    })),
    beat(daysAgo(8, '14:01'), 'mediator3', 'acceptAppointment', {}),
    beat(daysAgo(3, '17:00'), 'mediator3', 'offerTimes', ({ time }) => ({
      times: [daysAgo(-1, '12:30'), daysAgo(-2, '17:00'), daysAgo(-3, '08:15')].map((moment) => ({
        startsAt: time(moment),
        minutes: 45,
      })),
      place: 'Canteen, quiet corner',
    })),
  ],
}

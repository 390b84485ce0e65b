import { beat, daysAgo, type Story } from '../story.ts'
import { agreed, calm, screens, talked } from './_beats.ts'

/** A seminar group went on in a second chat, with one person less: she has said yes, the other has not answered yet. */
export const groupChat: Story = {
  title: 'The second chat',
  beats: [
    beat(daysAgo(6, '20:14'), 'party3', 'request', {
      otherPeople: [{ name: 'Priya', group: 'Tuesday seminar', relationship: 'friend' }],
      whatHappened:
        'Our seminar group has a chat with six people. About three weeks ago it went quiet. I thought everyone was busy. Then Priya showed me something on her phone and I saw there is a second chat. Five people. Same photo, new name.\n\nShe put the phone away fast. I laughed, I do not know why. Since then I read every message in the old chat ten times before I send it. I want to know what I did. If I did nothing I want to know that too.',
      topics: ['exclusion', 'online', 'friendship'],
      place: 'online',
      since: 'three weeks',
      feelings: ['hurt', 'confused', 'lonely'],
      wishes: ['understand', 'talk'],
      tried: ['ignored', 'asked-friend'],
      safety: calm({ SQ6: 'yes', SQ9: 'unsure', worry: 5 }),
      meetFormat: 'adult-near',
      needs: ['breaks'],
      contact: { channel: 'in-person', note: 'Not in the seminar room please.' },
      mayContactOther: 'after-talking',
      unwantedMediators: 'Nobody from the Tuesday seminar.',
      understood: true,
    }),
    ...screens(daysAgo(5, '08:50'), 'supervisor'),
    talked(daysAgo(5, '13:05'), 'party3', {
      notes:
        'Yuki is sad rather than angry. Nothing nasty was written that she knows of. She sleeps and eats. She would like Priya to hear what it is like, and is ready to hear the answer. Breaks agreed.',
      power: ['isolation'],
      needs: ['breaks'],
    }),
    beat(daysAgo(5, '13:40'), 'supervisor', 'accept', {
      category: 'with-conditions',
      topic: 'exclusion',
      conditions: ['preparatory-meetings', 'staff-in-room'],
      conditionsNote: 'One talk with each of them first. I sit next door.',
      summary:
        'Two people in one seminar group. One of them found out about a chat that she is not in, and does not know why. Both still work in the same group.',
    }),
    agreed(daysAgo(4, '18:31'), 'party3', { safety: calm({ SQ6: 'yes', worry: 4 }) }),
    beat(daysAgo(4, '10:00'), 'supervisor', 'invite', ({ person }) => ({
      person: person('party7'),
      named: 0,
      message: 'You are not in trouble. I would like to hear how you see it. Come by, or write.',
    })),
  ],
}

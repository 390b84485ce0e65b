import { beat, daysAgo, type Story } from '../story.ts'
import { agreed, calm, screens, talked } from './_beats.ts'

/** Told by somebody who saw it, who has no say in it from then on; one of the two mediates elsewhere. */
export const newsroomDesk: Story = {
  title: 'The desk in the newsroom',
  beats: [
    beat(daysAgo(8, '14:35'), 'supervisor2', 'refer', {
      people: [
        { name: 'Amina', group: 'Student paper', relationship: 'colleague' },
        { name: 'Sam', group: 'Student paper', relationship: 'colleague' },
      ],
      reason:
        'I advise the student paper. Two editors share one desk and one computer. They leave each other notes that get shorter every week, and the others have begun to take sides.',
      role: 'teacher',
      topics: ['space', 'communication'],
      place: 'office',
      since: 'the start of the term',
      urgency: 'can-wait',
      madeSafe: true,
      openProcess: 'no',
      pressure: 'free',
      toldPeople: true,
      stayUnnamed: false,
      feedback: 'outcome',
    }),
    ...screens(daysAgo(7, '09:30'), 'supervisor'),
    talked(daysAgo(7, '10:30'), 'mediator3', {
      named: 0,
      notes:
        'Knows the process from the other side and finds this funny and awful. Wants it solved.',
    }),
    beat(daysAgo(6, '12:00'), 'supervisor', 'accept', {
      category: 'suitable',
      topic: 'communication',
      conditions: ['experienced-pair'],
      summary: 'Two editors share a desk and a deadline. Notes have taken the place of talking.',
    }),
    beat(daysAgo(6, '12:01'), 'supervisor', 'invite', ({ person }) => ({
      person: person('mediator3'),
    })),
    beat(daysAgo(6, '12:02'), 'supervisor', 'invite', ({ person }) => ({
      person: person('party1'),
      named: 1,
      message: 'Mr. Okafor told you that he would write to me. I would like to hear your side.',
    })),
    agreed(daysAgo(5, '16:20'), 'mediator3', {
      statement:
        'I plan the pages at night so that they are ready. In the morning everything is moved and there is a yellow note: “better like this”. Better for whom? I would not mind the moving. I mind the note.',
      safety: calm({ worry: 1 }),
    }),
  ],
}

import { beat, daysAgo, type Story } from '../story.ts'
import { agreed, calm, reads, screens, talked, tookIt } from './_beats.ts'

const people = ['party4', 'party5']

/** Who did how much of the report: one mediator is ready, the other knows somebody, and the supervisor decides. */
export const groupProject: Story = {
  title: 'The group project',
  beats: [
    beat(daysAgo(11, '23:02'), 'party4', 'request', {
      otherPeople: [
        { name: 'Alex', group: 'Geography project, group C', relationship: 'teammate' },
      ],
      whatHappened:
        'The report had four chapters. We agreed on two each. I wrote mine. Alex sent bullet points the night before, so I stayed up and made sentences out of them. In class Alex presented “our” findings and got the questions, because of course: the one who slept could talk.\n\nThe mark was good. That is almost worse. There is a second project with the same groups until February and I will not do four chapters again.',
      topics: ['group-project', 'workload'],
      place: 'classroom',
      since: 'the report in October',
      feelings: ['angry', 'tired'],
      wishes: ['apology', 'talk'],
      tried: ['wrote'],
      safety: calm({ worry: 1 }),
      meetFormat: 'same-room',
      times: 'Not in the week of the mid-terms.',
      contact: { channel: 'email', note: 'me44@mail.example' },
      mayContactOther: 'now',
      shareStatement: true,
      understood: true,
    }),
    ...screens(daysAgo(10, '09:15'), 'supervisor'),
    talked(daysAgo(9, '12:10'), 'party4', {
      notes: 'Feels used. Wants a clear split of the work, more than an apology. No worries.',
    }),
    beat(daysAgo(9, '12:30'), 'supervisor', 'accept', {
      category: 'suitable',
      topic: 'group-project',
      conditions: [],
      summary:
        'Two people share the work of a project, and see very differently who did what. They have a second project together until February.',
    }),
    beat(daysAgo(9, '12:35'), 'supervisor', 'invite', ({ person }) => ({
      person: person('party5'),
      named: 0,
    })),
    agreed(daysAgo(8, '17:20'), 'party4'),
    talked(daysAgo(7, '15:00'), 'party5', {
      notes:
        'Was surprised. Had a bad month at home and told nobody in the group. Would like to say so in the meeting, in own words.',
    }),
    agreed(daysAgo(7, '19:45'), 'party5', {
      statement:
        'I thought bullet points were the plan and Omar liked writing. In October I was at the hospital with my mum every second day and I did not want to be the person with the excuse. I should have said something. I also think I did more than nobody noticed: all the maps are mine.',
      safety: calm({ worry: 4 }),
    }),
    reads(daysAgo(5, '09:30'), 'supervisor'),
    beat(daysAgo(5, '09:30'), 'supervisor', 'propose', ({ person }) => ({
      team: [
        { person: person('mediator1'), role: 'lead' },
        { person: person('mediator4'), role: 'co' },
      ],
    })),
    ...tookIt(daysAgo(5, '16:05'), 'mediator1', people),
    beat(daysAgo(4, '11:48'), 'mediator4', 'declareConflict', ({ person }) => ({
      people: [
        { person: person('party4'), knows: 'no' },
        { person: person('party5'), knows: 'classmate' },
      ],
      knowsConflict: false,
      canBeFair: 'yes',
      comment: 'Alex and I had one course together last spring. We did not talk much.',
    })),
  ],
}

import { beat, daysAgo, type Story } from '../story.ts'
import { agreed, calm, lookedBack, reads, screens, talked, tookIt } from './_beats.ts'

const people = ['party2', 'party6']

/** Wet laundry on the floor; the text of the agreement is being read, one line came back once. */
export const washingMachine: Story = {
  title: 'The washing machine',
  beats: [
    beat(daysAgo(24, '21:50'), 'party6', 'request', {
      otherPeople: [{ name: 'Lucía', group: 'Corridor 3', relationship: 'neighbour' }],
      whatHappened:
        'The machine in the basement is free when it is free. I waited with my basket. The light was out, the wash was done, nobody came. After half an hour I took the things out and put them on the dryer. The dryer was wet, how can I know.\n\nLucía wrote in the house chat, with a photo, in front of sixty people: “whoever did this, thanks a lot”. Everyone knew it was me because I was standing there. I have not been in the basement since. I wash in the sink.',
      topics: ['cleaning', 'space', 'online'],
      place: 'other',
      since: 'five weeks',
      feelings: ['ashamed', 'angry'],
      wishes: ['apology', 'share-space'],
      tried: ['ignored'],
      safety: calm({ SQ6: 'unsure', worry: 3 }),
      meetFormat: 'same-room',
      contact: { channel: 'email', note: 'me49@mail.example' },
      mayContactOther: 'after-talking',
      understood: true,
    }),
    ...screens(daysAgo(23, '08:55'), 'supervisor'),
    talked(daysAgo(22, '10:20'), 'party6', {
      notes:
        'Hurt by the photo, more than by the laundry. Wants it taken down and to use the machine again.',
    }),
    beat(daysAgo(22, '10:45'), 'supervisor', 'accept', {
      category: 'suitable',
      topic: 'space',
      conditions: ['preparatory-meetings'],
      summary:
        'Two people in one house, one washing machine. A photo in the house chat made it bigger than it was.',
    }),
    beat(daysAgo(22, '10:46'), 'supervisor', 'invite', ({ person }) => ({
      person: person('party2'),
      named: 0,
    })),
    agreed(daysAgo(21, '18:00'), 'party6'),
    talked(daysAgo(21, '12:00'), 'party2', {
      notes:
        'Had forgotten the photo. Was shocked that Mei washes in the sink. Statement in Spanish.',
    }),
    agreed(daysAgo(20, '23:20'), 'party2', {
      locale: 'es',
      statement:
        'Llegué de un turno de diez horas y mi ropa limpia estaba en un charco. Hice la foto sin pensar. No escribí ningún nombre, pero ahora entiendo que daba igual. Nadie me dijo que Mei se sintió así. Si me lo hubiera dicho, la habría borrado ese mismo día.',
      shareStatement: true,
    }),
    reads(daysAgo(19, '09:10'), 'supervisor'),
    beat(daysAgo(19, '09:10'), 'supervisor', 'propose', ({ person }) => ({
      team: [
        { person: person('mediator2'), role: 'lead' },
        { person: person('mediator3'), role: 'co' },
      ],
    })),
    ...tookIt(daysAgo(19, '17:00'), 'mediator2', people),
    ...tookIt(daysAgo(18, '07:50'), 'mediator3', people),
    beat(daysAgo(17, '12:00'), 'mediator2', 'schedule', ({ time, person }) => ({
      kind: 'joint',
      startsAt: time(daysAgo(6, '17:00')),
      minutes: 75,
      place: 'Common room, corridor 1',
      adultOnCall: person('supervisor'),
    })),
    beat(daysAgo(6, '17:04'), 'mediator2', 'startSession', ({ person }) => ({
      present: people.map(person),
      stillWilling: true,
    })),
    beat(daysAgo(6, '18:10'), 'mediator2', 'endSession', { outcome: 'full', minutes: 66 }),
    beat(daysAgo(6, '18:20'), 'mediator3', 'editAgreement', ({ person }) =>
      draft(person, 'at once'),
    ),
    lookedBack(daysAgo(6, '18:45'), 'mediator2', {
      wentWell: 'Both spoke their own language when it got hard.',
      energy: 3,
    }),
    beat(daysAgo(5, '09:00'), 'mediator2', 'submitForReview', {}),
    beat(daysAgo(4, '13:15'), 'party6', 'returnWording', {
      note: '“At once” is too hard when somebody is at work. Say: within the hour.',
    }),
    beat(daysAgo(4, '16:30'), 'mediator3', 'editAgreement', ({ person }) =>
      draft(person, 'within the hour'),
    ),
    beat(daysAgo(4, '16:35'), 'mediator3', 'submitForReview', {}),
    beat(daysAgo(3, '12:20'), 'party6', 'approveWording', { version: 2 }),
  ],
}

const draft = (person: (name: string) => string, soon: string) => ({
  type: 'full' as const,
  commitments: [
    {
      owner: person('party2'),
      action: 'Borrar la foto del chat y escribir allí que el problema está resuelto',
      when: 'today',
    },
    {
      owner: 'everyone' as const,
      action: `Take the wash out ${soon} when it is done; whoever waits puts it in the blue basket`,
      when: 'every time',
      where: 'in the basement',
    },
    {
      owner: person('party6'),
      action: 'Write to Lucía first when something is wrong',
      when: 'from now on',
    },
  ],
  whatWeTellOthers: 'That we sorted it out.',
})

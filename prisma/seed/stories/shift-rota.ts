import { beat, daysAgo, type Story } from '../story.ts'
import { agreed, calm, reads, screens, talked, tookIt } from './_beats.ts'

const people = ['party2', 'party5']

/** The café’s rota and three Saturdays in a row, told in Spanish and in English: they meet on the next day. */
export const shiftRota: Story = {
  title: 'The shift rota',
  beats: [
    beat(daysAgo(14, '22:37'), 'party2', 'request', {
      otherPeople: [
        { name: 'Alex', group: 'Cafetería, turno de tarde', relationship: 'colleague' },
      ],
      whatHappened:
        'Trabajo en la cafetería del campus con Alex. El calendario de turnos lo hacemos entre todos en una hoja. Los últimos tres sábados me tocó cerrar a mí, y las tres veces mi nombre estaba escrito con la letra de Alex.\n\nLa primera vez pensé que era un favor. La segunda cambié mis planes. La tercera me perdí el cumpleaños de mi hermana por videollamada. Cuando le pregunté me dijo que yo nunca digo que no. Puede ser. Pero tampoco me preguntó.',
      topics: ['schedule', 'workload'],
      place: 'shop-floor',
      since: 'hace tres semanas',
      feelings: ['hurt', 'tired'],
      wishes: ['apology', 'understand'],
      tried: ['talked'],
      safety: calm({ worry: 2 }),
      meetFormat: 'same-room',
      needs: ['same-language-mediator'],
      times: 'Cualquier día antes de las tres.',
      contact: { channel: 'text-message', note: '555-0148' },
      mayContactOther: 'now',
      shareStatement: true,
      understood: true,
    }),
    ...screens(daysAgo(13, '09:05'), 'supervisor'),
    talked(daysAgo(13, '11:30'), 'party2', {
      notes:
        'Speaks English well and is tired of it by evening: one mediator who speaks Spanish, agreed. Wants the rota to be fair and likes Alex otherwise.',
      needs: ['same-language-mediator'],
    }),
    beat(daysAgo(13, '11:50'), 'supervisor', 'accept', {
      category: 'suitable',
      topic: 'schedule',
      conditions: [],
      summary:
        'Two people work in the café. One of them closed on three Saturdays in a row and did not put their own name there. One speaks Spanish at home.',
    }),
    beat(daysAgo(13, '11:55'), 'supervisor', 'invite', ({ person }) => ({
      person: person('party5'),
      named: 0,
    })),
    agreed(daysAgo(12, '08:15'), 'party2', { locale: 'es' }),
    talked(daysAgo(11, '14:40'), 'party5', {
      channel: 'phone',
      notes: 'A bit short at first. Thought a silent rota means everybody is fine. Will come.',
    }),
    agreed(daysAgo(11, '21:10'), 'party5', {
      statement:
        'Somebody has to fill the empty boxes by Wednesday or the manager does it and then everyone complains. I put Lucía on Saturdays because she never minded. If she minds I would rather know it from her than from the rota.',
      shareStatement: true,
      safety: calm({ worry: 1 }),
    }),
    reads(daysAgo(9, '10:10'), 'supervisor'),
    beat(daysAgo(9, '10:10'), 'supervisor', 'propose', ({ person }) => ({
      team: [
        { person: person('mediator2'), role: 'lead' },
        { person: person('mediator3'), role: 'co' },
        { person: person('mediator4'), role: 'observer' },
      ],
    })),
    ...tookIt(daysAgo(9, '15:20'), 'mediator2', people),
    ...tookIt(daysAgo(8, '08:05'), 'mediator3', people),
    ...tookIt(daysAgo(8, '12:00'), 'mediator4', people),
    beat(daysAgo(6, '16:00'), 'mediator2', 'offerTimes', ({ time }) => ({
      times: [daysAgo(-1, '13:30'), daysAgo(-1, '16:00'), daysAgo(-2, '12:00')].map((moment) => ({
        startsAt: time(moment),
        minutes: 60,
      })),
      place: 'Room 2.04',
    })),
    beat(daysAgo(5, '07:55'), 'party2', 'chooseTimes', ({ time }) => ({
      times: [time(daysAgo(-1, '13:30')), time(daysAgo(-2, '12:00'))],
    })),
    beat(daysAgo(4, '19:30'), 'party5', 'chooseTimes', ({ time }) => ({
      times: [time(daysAgo(-1, '13:30')), time(daysAgo(-1, '16:00'))],
    })),
    beat(daysAgo(3, '09:20'), 'mediator2', 'schedule', ({ time, person }) => ({
      kind: 'joint',
      startsAt: time(daysAgo(-1, '13:30')),
      minutes: 60,
      place: 'Room 2.04',
      adultOnCall: person('supervisor'),
    })),
  ],
}

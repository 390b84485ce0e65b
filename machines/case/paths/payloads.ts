import type { Payload } from '../events.ts'
import type { Cast } from './cast.ts'

export const text = {
  neutral: 'Two people who share a room disagree about noise at night.',
} as const

/** Far ahead, so that a walk can be replayed on any clock; `day` 1 is the first of June. */
export const later = (day: number) => `2099-06-${String(day).padStart(2, '0')}T10:00:00.000Z`

export const calm = {
  SQ1: 'no',
  SQ2: 'no',
  SQ3: 'no',
  SQ4: 'no',
  SQ5: 'no',
  SQ6: 'unsure',
  SQ7: 'no',
  SQ8: 'no',
  SQ9: 'skip',
  SQ10: 'no',
  worry: 4,
} as const satisfies Payload<'request'>['safety']

export const letter: Payload<'request'> = {
  otherPeople: [{ name: 'Robin', group: 'Room 204', relationship: 'roommate' }],
  whatHappened:
    'There is music every night and I cannot sleep. When I say something we start to shout.',
  topics: ['noise'],
  place: 'room',
  since: 'September',
  feelings: ['tired', 'angry'],
  wishes: ['talk', 'understand'],
  tried: ['talked'],
  safety: calm,
  meetFormat: 'same-room',
  contact: { channel: 'in-person' },
  mayContactOther: 'now',
  understood: true,
  shareStatement: true,
}

export const referral: Payload<'refer'> = {
  people: [
    { name: 'Robin', group: 'Room 204', relationship: 'roommate' },
    { name: 'Sam', relationship: 'roommate' },
  ],
  reason: text.neutral,
  role: 'hall-staff',
  urgency: 'this-week',
  madeSafe: true,
  openProcess: 'no',
  pressure: 'free',
  toldPeople: true,
  stayUnnamed: false,
  feedback: 'received',
}

export function team(cast: Cast, watched: boolean): Payload<'propose'>['team'] {
  const pair = [
    { person: cast.mediator1, role: 'lead' },
    { person: cast.mediator2, role: 'co' },
  ] as const
  return watched ? [...pair, { person: cast.observer, role: 'observer' }] : [...pair]
}

import type { NewPerson } from '../../../prisma/seed/found-programme.ts'

/** Everybody who asks, and what they are in the programme. What each is to a case stands in `relations.ts`. */
export const insiders = {
  requester: { name: 'Robin', role: 'member' },
  other: { name: 'Sasha', role: 'member' },
  leaver: { name: 'Jude', role: 'member' },
  referrer: { name: 'Mrs. Lang', role: 'member' },
  witness: { name: 'Alex', role: 'member' },
  support: { name: 'Quinn', role: 'member' },
  member: { name: 'Billie', role: 'member' },
  mediator1: { name: 'Noor', role: 'mediator' },
  mediator2: { name: 'Eli', role: 'mediator' },
  mediator3: { name: 'Kim', role: 'mediator' },
  unwanted: { name: 'Rio', role: 'mediator' },
  observer: { name: 'Toni', role: 'mediator' },
  idle: { name: 'Uma', role: 'mediator' },
  supervisor: { name: 'Ms. Adeyemi', role: 'supervisor' },
  adult: { name: 'Mr. Solano', role: 'supervisor' },
  staffParty: { name: 'Ms. Varga', role: 'supervisor' },
  staffWitness: { name: 'Mr. Osei', role: 'supervisor' },
  staffReferrer: { name: 'Ms. Ito', role: 'supervisor' },
  staffSupport: { name: 'Mr. Haas', role: 'supervisor' },
  lead: { name: 'Mr. Brandt', role: 'safeguarding' },
  leadWitness: { name: 'Ms. Novak', role: 'safeguarding' },
  administrator: { name: 'Mx. Reyes', role: 'administrator' },
} as const satisfies Record<string, NewPerson>

/** People of another programme, who must not know that this one exists. */
export const outsiders = {
  foreigner: { name: 'Iris', role: 'member' },
  foreignMediator: { name: 'Omar', role: 'mediator' },
  foreignSupervisor: { name: 'Dr. Weiss', role: 'supervisor' },
  foreignLead: { name: 'Ms. Duarte', role: 'safeguarding' },
} as const satisfies Record<string, NewPerson>

/** Somebody who looks after others and has not set up the second factor yet, without which they do nothing. */
export const unfinished = {
  newcomer: { name: 'Mr. Lund', role: 'supervisor' },
} as const satisfies Record<string, NewPerson>

/** Whoever looks after others signs in with a second factor. Nobody else in the drill has one. */
export const withSecondFactor = 'supervisor, safeguarding, administrator'

/** `nobody` is not signed in. */
export type Who =
  | keyof typeof insiders
  | keyof typeof outsiders
  | keyof typeof unfinished
  | 'nobody'
export const everybody: readonly Who[] = [
  ...(Object.keys(insiders) as (keyof typeof insiders)[]),
  ...(Object.keys(outsiders) as (keyof typeof outsiders)[]),
  'nobody',
]

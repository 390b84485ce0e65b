import type { EffectName } from '#machines/case/effects.ts'
import type { EventType } from '#machines/case/events.ts'
import type { About, Audience } from './work.ts'

/** Whom the message of an effect is for; an effect that is not here sends none at once. */
export const audienceOf = {
  notifyParties: 'parties',
  notifyMediators: 'mediators',
  notifySupervisors: 'supervisors',
  notifySafeguarding: 'safeguarding',
  notifyRequester: 'requester',
  notifyReferrer: 'referrer',
  notifyPeople: 'people',
  endAppointment: 'people',
  teamReady: 'mediators',
  meetingOff: 'parties',
  meetingOffTeam: 'people',
  askDebriefs: 'mediators',
} as const satisfies Partial<Record<EffectName, Audience>>

export type ToldEffect = keyof typeof audienceOf

/** What the message of an effect is about: mostly the event that brought it. */
export function aboutOf(effect: EffectName, event: EventType): About {
  if (effect === 'askDebriefs') return 'debrief'
  if (effect === 'teamReady') return 'teamReady'
  if (effect === 'meetingOff' || effect === 'meetingOffTeam') return 'meetingOff'
  // Not the event: nobody learns from a message who did not want them.
  return effect === 'endAppointment' ? 'appointmentOver' : event
}

/** A message's template: what it is about and for whom. Its words are in the messages of that name. */
export const templateOf = (about: string, audience: Audience): string => `${about}.${audience}`

/** Templates that tell somebody of a change in how they sign in. They are about no case. */
export const signInTemplates = [
  'signIn.codeMade',
  'signIn.codeUsed',
  'signIn.ownCode',
  'signIn.password',
  'signIn.secondFactor',
] as const

/** Templates of calls for an adult, of deadlines and of a mediator's worry, which no event names. */
export const otherTemplates = [
  'alert.call',
  'alert.backup',
  'alert.stillCalling',
  'alert.seen',
  'checkIn.due',
  'debrief.supervisors',
  'reminder.supervisors',
] as const

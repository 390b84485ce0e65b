import type { EffectName } from '#machines/case/effects.ts'
import type { EventType } from '#machines/case/events.ts'
import type { Audience } from './work.ts'

/** Whom the message of an effect is for; an effect that is not here sends none. */
export const audienceOf: Partial<Record<EffectName, Audience>> = {
  notifyParties: 'parties',
  notifyMediators: 'mediators',
  notifySupervisors: 'supervisors',
  remindSupervisors: 'supervisors',
  notifyRequester: 'requester',
  notifyReferrer: 'referrer',
  notifyPeople: 'people',
  askDebriefs: 'mediators',
}

/** What the message of an effect is about: mostly the event that brought it. */
export function aboutOf(effect: EffectName, event: EventType): EventType | 'debrief' | 'reminder' {
  if (effect === 'askDebriefs') return 'debrief'
  return effect === 'remindSupervisors' ? 'reminder' : event
}

/** A message's template: what it is about and for whom. Its words are in the messages of that name. */
export const templateOf = (about: string, audience: Audience): string => `${about}.${audience}`

/** Templates that tell somebody of a change in how they sign in. They are about no case. */
export const signInTemplates = ['signIn.password', 'signIn.secondFactor'] as const

/** Templates of calls for an adult, of deadlines and of a mediator's worry, which no event names. */
export const otherTemplates = [
  'alert.call',
  'alert.backup',
  'alert.stillCalling',
  'alert.seen',
  'checkIn.due',
  'debrief.supervisors',
] as const

import type { z } from 'zod'
import type { Cast, Role } from '#machines/case/paths/cast.ts'
import { inputs } from './input-schemas.ts'

/** What there is to write to: a meeting that goes on, and a call for an adult. */
export type Place = { programmeId: string; cast: Cast; ref: string; alert: string }

/** A route that writes: who would send what to it, and the schema that this is checked against. */
export type WritingRoute = {
  as: Role | null
  address: (place: Place) => string
  schema?: z.core.$ZodType
  /** what has to be right before a field is looked at */
  right?: object
}

const of = (as: Role | null, address: string, name?: keyof typeof inputs): WritingRoute => ({
  as,
  address: () => address,
  ...(name ? { schema: inputs[name] as z.core.$ZodType } : {}),
})

/** Every route that writes JSON and what it takes, by method and name. */
export const writingRoutes: Record<string, WritingRoute> = {
  'POST alerts': of('requester', 'alerts', 'NewCall'),
  'POST alerts/[id]/acknowledge': {
    ...of('supervisor', '', 'nothing'),
    address: ({ alert }) => `alerts/${alert}/acknowledge`,
  },
  'POST alerts/[id]/done': {
    ...of('supervisor', '', 'nothing'),
    address: ({ alert }) => `alerts/${alert}/done`,
  },
  'POST cases': { ...of(null, 'cases', 'Filing'), right: { guest: { name: 'Casey' } } },
  'POST cases/[ref]/events': {
    ...of('supervisor', '', 'CaseEvent'),
    address: ({ ref }) => `cases/${ref}/events`,
  },
  'POST cases/[ref]/hand-overs/[id]': {
    ...of('supervisor', '', 'SettledHandOver'),
    address: ({ ref, alert }) => `cases/${ref}/hand-overs/${alert}`,
  },
  'POST cases/[ref]/openings': {
    ...of('supervisor', '', 'Opening'),
    address: ({ ref }) => `cases/${ref}/openings`,
  },
  'POST cases/[ref]/sessions/[n]/debrief': {
    ...of('mediator1', '', 'Debrief'),
    address: ({ ref }) => `cases/${ref}/sessions/1/debrief`,
  },
  'POST cases/[ref]/sessions/[n]/events': {
    ...of('mediator1', '', 'EventBody'),
    address: ({ ref }) => `cases/${ref}/sessions/1/events`,
  },
  'POST clock': of('supervisor', 'clock', 'Jump'),
  'PUT drafts/[form]': of('requester', 'drafts/refer'),
  'POST duty': of('supervisor', 'duty', 'NewDuty'),
  'POST duty/end': of('supervisor', 'duty/end', 'EndedDuty'),
  'POST join': of(null, 'join', 'Join'),
  'POST join/account': of('requester', 'join/account', 'Account'),
  'POST locale': of(null, 'locale', 'ChosenLocale'),
  'POST login': of('requester', 'login'),
  'POST mailbox': of('requester', 'mailbox', 'Which'),
  'POST me': of('requester', 'me', 'AboutMe'),
  'POST me/code': of('requester', 'me/code', 'Proved'),
  'POST me/code/end': of('requester', 'me/code/end'),
  'POST me/logins/end': of('requester', 'me/logins/end', 'EndedLogins'),
  'POST me/mail': of('requester', 'me/mail', 'MailWish'),
  'POST password-reset': of(null, 'password-reset', 'Asked'),
  'POST password-reset/new': of(null, 'password-reset/new', 'Chosen'),
  'POST people': of('supervisor', 'people', 'AddedPerson'),
  'POST people/[id]/invitation': {
    ...of('supervisor', '', 'Invitation'),
    address: ({ cast }) => `people/${cast.other}/invitation`,
  },
  'POST people/[id]/membership': {
    ...of('supervisor', '', 'ChangedMember'),
    address: ({ cast }) => `people/${cast.other}/membership`,
  },
  'POST people/[id]/second-factor': {
    ...of('supervisor', '', 'Proved'),
    address: ({ cast }) => `people/${cast.other}/second-factor`,
  },
  'POST quick-logs': of('mediator1', 'quick-logs', 'Talk'),
  'POST quick-logs/[id]/take-back': {
    ...of('mediator1', '', 'nothing'),
    address: ({ cast }) => `quick-logs/${cast.other}/take-back`,
  },
  'POST request': of(null, 'request', 'Begin'),
  'POST request/[step]': of(null, 'request/story'),
  'POST second-factor': of('requester', 'second-factor', 'Proved'),
  'POST second-factor/codes': of('requester', 'second-factor/codes', 'Proved'),
  'POST second-factor/confirm': of('requester', 'second-factor/confirm', 'Numbers'),
  'POST second-factor/off': of('requester', 'second-factor/off', 'Proved'),
  'POST setup': of(null, 'setup', 'FirstProgramme'),
  'POST sign-in': of(null, 'sign-in', 'SignIn'),
  'POST sign-in/second': of(null, 'sign-in/second', 'Second'),
  'POST sign-out': of('requester', 'sign-out'),
}

/** Routes that only read, and two that take nothing from us: next-auth's own, and the way out, which never refuses. */
export const otherRoutes = [
  'GET alerts/[id]',
  'GET auth/[...nextauth]',
  'GET cases',
  'GET cases/[ref]',
  'GET cases/[ref]/sessions/[n]',
  'GET cases/[ref]/timeline',
  'GET health',
  'GET login',
  'GET mailbox',
  'GET me',
  'POST auth/[...nextauth]',
  'POST leave',
]

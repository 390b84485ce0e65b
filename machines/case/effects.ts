import type { CaseEvent, EventType } from './events.ts'
import { hasAccepted, serving } from './facts/people.ts'
import type { Facts } from './facts.ts'
import type { World } from './guards/world.ts'
import { imminenceOf } from './imminence.ts'
import { isForLead } from './timeline.ts'

type Alert = { because: EventType; imminence: 'now' | 'today' | 'later'; room: string | null }
type Reminder = { at: string; hold: 'pause' | 'legal' | null }

/**
 * What is to be done in the world, by name: data for the performers (lib/cases/perform-effects.ts), no doing. What
 * follows from the facts alone (a meeting called off, a draft void, check-ins ended) is no effect: the facts say it.
 * Each function gives the params, or null when this event asks for nothing. Params carry ids and codes, never what
 * somebody wrote.
 * `about` is the event a message is about; whoever did it needs no message.
 */
export const effects = {
  notifyParties: (event: CaseEvent) => ({ about: event.type }),
  notifyMediators: (event: CaseEvent) => ({ about: event.type }),
  notifySupervisors: (event: CaseEvent) => (isForLead(event) ? null : { about: event.type }),
  /** The lead to whom a case is handed over. */
  notifySafeguarding: (event: CaseEvent) =>
    'to' in event.payload && event.payload.to === 'safeguarding' ? { about: event.type } : null,
  notifyRequester: (event: CaseEvent) => ({ about: event.type }),
  notifyReferrer: (event: CaseEvent) => ({ about: event.type }),
  /** Whoever is asked, proposed or decided about. */
  notifyPeople: (event: CaseEvent, { after }: World) => {
    const people = peopleMeant(event, after)
    return people.length > 0 ? { about: event.type, people } : null
  },
  /** Tells the mediators that everybody has said yes. */
  teamReady: (event: CaseEvent) => ({ about: event.type }),
  /** Tells the parties that a change in the team took the date away, with no word of who or why. */
  meetingOff: (event: CaseEvent, world: World) => (calledOff(world) ? { about: event.type } : null),
  /** The same for the mediators who stay. */
  meetingOffTeam: (event: CaseEvent, world: World) => {
    const people = serving(world.after).flatMap((m) => (hasAccepted(m) && !m.away ? [m.id] : []))
    return calledOff(world) && people.length > 0 ? { about: event.type, people } : null
  },
  /** Says that the appointment is over, with no word of who asked for that or why. */
  endAppointment: (event: CaseEvent) => appointmentOf(event),
  alertAdult: (event: CaseEvent): Alert | null => alertFor(event),
  /** `hold`: which, where the case rests until then and was not put off. */
  remindSupervisors: (event: CaseEvent): Reminder | null => {
    if (event.type === 'postpone') return { at: event.payload.until, hold: null }
    if (event.type !== 'pause' || !event.payload.until) return null
    return { at: event.payload.until, hold: event.payload.kind }
  },
  askDebriefs: (_event: CaseEvent, { before }: World) =>
    before.session?.live ? { n: before.session.n } : null,
  /** Working notes start to expire when their meeting is over. */
  expireNotes: (_event: CaseEvent, { before }: World) =>
    before.session?.live ? { n: before.session.n } : null,
  scheduleCheckIns: (_event: CaseEvent, { after }: World) => ({ each: after.checkInsPlanned }),
}

export type EffectName = keyof typeof effects
export type Effect = {
  [N in EffectName]: { type: N; params: NonNullable<ReturnType<(typeof effects)[N]>> }
}[EffectName]

const calledOff = ({ before, after }: World) =>
  before.session?.live === false && after.session === null

function peopleMeant(event: CaseEvent, after: Facts): string[] {
  switch (event.type) {
    case 'invite':
    case 'offerCoaching':
      return [event.payload.person]
    case 'propose':
      return serving(after).flatMap((m) => (hasAccepted(m) ? [] : [m.id]))
    case 'decideConflict':
      return event.payload.decision === 'exclude' ? [] : [event.payload.mediator]
    case 'replaceMediator':
      return event.payload.newcomer ? [event.payload.newcomer] : []
    default:
      return []
  }
}

/** A person decides what an answer means; the machine only sees to it that an adult looks at once. */
function alertFor(event: CaseEvent): Alert | null {
  const alert = (imminence: Alert['imminence'], room: string | null = null) => ({
    because: event.type,
    imminence,
    room,
  })
  switch (event.type) {
    case 'raiseConcern':
      return alert(event.payload.imminence, event.payload.room ?? null)
    case 'endSession':
      return event.payload.outcome === 'stopped' ? alert('now') : null
    case 'request':
    case 'consent':
    case 'decline':
    case 'refer': {
      const imminence = imminenceOf(event)
      return imminence && alert(imminence)
    }
    case 'checkIn':
    case 'reportProblem':
      return event.payload.safe === 'yes'
        ? null
        : alert(event.payload.safe === 'no' ? 'now' : 'today')
    default:
      return null
  }
}

function appointmentOf(event: CaseEvent) {
  if (event.type === 'decideConflict')
    return event.payload.decision === 'exclude' ? { mediator: event.payload.mediator } : null
  if (event.type !== 'objectToMediator' && event.type !== 'replaceMediator') return null
  return event.payload.mediator ? { mediator: event.payload.mediator } : null
}

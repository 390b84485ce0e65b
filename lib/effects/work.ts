import type { EventType } from '#machines/case/events.ts'

/** Whom a message about a case is for. Who that is just then is looked up when it is sent. */
export type Audience =
  | 'parties'
  | 'mediators'
  | 'supervisors'
  | 'safeguarding'
  | 'requester'
  | 'referrer'
  | 'people'

/** What a message is about: an event, or something that no event names. */
export type About = EventType | 'debrief' | 'appointmentOver' | 'teamReady' | 'meetingOff'

/** A piece of work to be done once, when due. The details carry ids and codes, never what somebody wrote. */
export type Work =
  | {
      performer: 'tell'
      details: { audience: Audience; about: About; people: string[]; except: string }
    }
  | { performer: 'callAdult'; details: { alert: string } }
  | { performer: 'callBackup'; details: { alert: string } }
  | { performer: 'remindCheckIn'; details: { checkIn: string } }
  // `hold`: of which kind the rest is, and `since`: with which event it began; without them the case was put off
  | { performer: 'remindSupervisors'; details: { hold?: string | null; since?: number } }
  | { performer: 'purgeNotes'; details: { session: number } }
  | { performer: 'resetPassword'; details: { row: string; address: string } }

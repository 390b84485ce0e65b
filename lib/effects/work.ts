import type { EventType } from '#machines/case/events.ts'

/** Whom a message about a case is for. Who that is just then is looked up when it is sent. */
export type Audience = 'parties' | 'mediators' | 'supervisors' | 'requester' | 'referrer' | 'people'

/** A piece of work to be done once, when due. The details carry ids and codes, never what somebody wrote. */
export type Work =
  | {
      performer: 'tell'
      details: {
        audience: Audience
        about: EventType | 'debrief' | 'reminder'
        people: string[]
        except: string
      }
    }
  | { performer: 'callAdult'; details: { alert: string } }
  | { performer: 'callBackup'; details: { alert: string } }
  | { performer: 'remindCheckIn'; details: { checkIn: string } }
  | { performer: 'resetPassword'; details: { row: string; address: string } }

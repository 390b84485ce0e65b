import { z } from 'zod'
import { nothing, person } from '../case/events/fields.ts'
import { sessionStages } from './stages.ts'

/** `agreeToRules` is said by each party for themselves; mediators may note it for somebody in the room. */
export const payloads = {
  goTo: z.strictObject({ stage: z.enum(sessionStages) }),
  takeBreak: nothing,
  resume: nothing,
  talkPrivately: z.strictObject({ with: person }),
  endPrivateTalk: nothing,
  agreeToRules: z.strictObject({ person }),
  finish: nothing,
}

export type SessionEventType = keyof typeof payloads
export type SessionEvent = {
  [T in SessionEventType]: { type: T; by: string; payload: z.infer<(typeof payloads)[T]> }
}[SessionEventType]

import type { z } from 'zod'
import * as agreement from './events/agreement.ts'
import * as anyTime from './events/any-time.ts'
import * as assignment from './events/assignment.ts'
import * as creation from './events/creation.ts'
import * as followUp from './events/follow-up.ts'
import * as intake from './events/intake.ts'
import * as session from './events/session.ts'
import { type FieldIssue, fieldIssues, issueCode } from './issue-codes.ts'

/** One schema per event: the whole vocabulary of a case. Unknown keys are refused everywhere. */
export const payloads = {
  ...creation,
  ...intake,
  ...assignment,
  ...session,
  ...agreement,
  ...followUp,
  ...anyTime,
}

export type EventType = keyof typeof payloads
export type Payload<T extends EventType = EventType> = z.infer<(typeof payloads)[T]>

/** `by` is the id of the acting person, or "system" for deadlines and jobs. The payload is parsed already. */
export type CaseEvent = {
  [T in EventType]: { type: T; by: string; payload: Payload<T> }
}[EventType]
export type EventOf<T extends EventType> = Extract<CaseEvent, { type: T }>

export const eventTypes = Object.keys(payloads) as EventType[]
export const creationTypes = ['request', 'refer', 'promote'] as const satisfies readonly EventType[]

export type Parsed<T extends EventType> =
  | { ok: true; payload: Payload<T> }
  | { ok: false; fields: FieldIssue[] }

export function isEventType(name: string): name is EventType {
  return Object.hasOwn(payloads, name)
}

/**
 * What somebody sent, checked. Never throws.
 */
export function parsePayload<T extends EventType>(type: T, input: unknown): Parsed<T> {
  if (!isEventType(type)) return { ok: false, fields: [{ path: '', code: 'unknown-event' }] }
  const schema: z.ZodType = payloads[type]
  const result = schema.safeParse(input, { error: issueCode })
  if (result.success) return { ok: true, payload: result.data as Payload<T> }
  return { ok: false, fields: fieldIssues(result.error) }
}

import 'server-only'
import { SYSTEM_ID } from '#lib/db/with-actor.ts'
import { refuse } from '#lib/result.ts'
import { isAtAnyVersion } from '#machines/case/any-version.ts'
import { type CaseEvent, isEventType, parsePayload } from '#machines/case/events.ts'
import { may, mayAsAsked } from '#machines/case/policy.ts'
import { Refused } from './answer-once.ts'
import type { Command } from './dispatch.ts'
import type { LoadedCase } from './load-case.ts'

/**
 * Lets an event in, or throws why not: the version that was seen comes first, so that of many who press at once
 * all but one learn that the case has moved on; then the right to do it, then what is wrong with the payload.
 */
export function admit(loaded: LoadedCase, by: string, command: Command): CaseEvent {
  const { type, payload } = command
  checkVersion(loaded.version, command)
  if (!isEventType(type)) {
    throw new Refused(refuse('invalid', { fields: [{ path: 'type', code: 'unknown-event' }] }))
  }
  if (!may(loaded.relations, loaded.state, type)) throw new Refused(refuse('not-you'))
  const parsed = parsePayload(type, payload ?? {})
  if (!parsed.ok) throw new Refused(refuse('invalid', { fields: parsed.fields }))
  const event = { type, by: by === SYSTEM_ID ? 'system' : by, payload: parsed.payload } as CaseEvent
  if (!mayAsAsked(loaded.relations, event)) throw new Refused(refuse('not-you'))
  return event
}

function checkVersion(version: number, { type, payload, seenVersion: seen }: Command): void {
  if (seen === undefined && isAtAnyVersion(type, payload)) return
  if (seen === undefined) {
    throw new Refused(refuse('invalid', { fields: [{ path: 'seenVersion', code: 'required' }] }))
  }
  if (seen !== version) throw new Refused(refuse('changed-meanwhile', { version }))
}

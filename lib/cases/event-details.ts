import 'server-only'
import type { CaseEvent, EventType } from '#machines/case/events.ts'

// Which parts of a payload everybody who sees the event may read. Codes, numbers and times only: never what
// somebody wrote, never who knows whom.
const told: Partial<Record<EventType, readonly string[]>> = {
  postpone: ['until'],
  redirect: ['to'],
  closeUnconvened: ['reason'],
  schedule: ['kind', 'startsAt', 'minutes'],
  reschedule: ['startsAt', 'minutes'],
  endSession: ['outcome'],
  approveWording: ['version'],
  approvePolicy: ['version'],
  sign: ['version'],
  skipCheckIn: ['reason'],
  close: ['reason'],
  pause: ['kind', 'until'],
  liftHold: ['kind'],
  closeAdministratively: ['reason'],
  closeForSafety: ['to'],
  annotate: ['about'],
}

/** The open details of an event, for its row. */
export function detailsOf(event: CaseEvent): Record<string, string | number> {
  const names = told[event.type] ?? []
  const payload = event.payload as Record<string, unknown>
  return Object.fromEntries(
    names
      .filter((name) => payload[name] !== undefined)
      .map((name) => [name, payload[name] as string | number]),
  )
}

import type { EventType } from '#machines/case/events.ts'
import type { EventFields } from './event-fields.ts'

/** The fields that each event asks for. An event that is not here asks for nothing but a yes. */
export const forms: { [T in EventType]?: EventFields } = {}

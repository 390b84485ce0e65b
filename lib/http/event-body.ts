import 'server-only'
import { z } from 'zod'
import { typed, version } from '#machines/case/events/fields.ts'
import { anyObject } from './any-object.ts'

/** What is sent to a door: which event, as of which version, and what it says. */
export const EventBody = z.strictObject({
  type: typed(40).min(1),
  seenVersion: version.optional(),
  payload: anyObject.default({}),
})

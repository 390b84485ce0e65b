import { z } from 'zod'
import * as words from '../vocabulary.ts'
import { distinct, limits, minutes, moment, note, nothing, person, short } from './fields.ts'

export const reschedule = z.strictObject({
  startsAt: moment,
  minutes,
  place: short,
  adultOnCall: person,
})

/** Somebody will be late for the meeting that is planned. */
export const runLate = nothing

const people = z
  .array(person)
  .min(1)
  .max(limits.partiesInSession)
  .refine(distinct, { error: 'same-person' })

export const noShow = z.strictObject({ absent: people, note: note.optional() })
/** `present` are the people taking part who are in the room; each has just said again that they want to. */
export const startSession = z.strictObject({ present: people, stillWilling: z.literal(true) })
/** `minutes` is how long it really took; a party who stops the meeting need not say. */
export const endSession = z.strictObject({
  outcome: z.enum(words.sessionOutcomes),
  minutes: z.int().min(0).max(limits.sessionMinutes.max).optional(),
  note: note.optional(),
})
export const meetAgain = z.strictObject({ reason: note.optional() })
export const endWithoutAgreement = z.strictObject({ nextSteps: note.optional() })

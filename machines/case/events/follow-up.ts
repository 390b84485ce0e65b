import { z } from 'zod'
import { closeReasons } from '../close-reasons.ts'
import * as words from '../vocabulary.ts'
import { id, limits, note, person } from './fields.ts'

/** `person` is whose check-in it is; staff may write down what somebody told them. The oldest open one is answered. */
export const checkIn = z.strictObject({
  person,
  how: z.int().min(1).max(5),
  commitments: z
    .array(z.strictObject({ commitment: id, status: z.enum(words.commitmentStatuses) }))
    .max(limits.commitments)
    .optional(),
  safe: z.enum(words.feelsSafe),
  wish: z.enum(words.checkInWishes),
  anythingNew: note.optional(),
  fair: z.boolean().optional(),
  useAgain: z.boolean().optional(),
  learned: note.optional(),
})

export const skipCheckIn = z.strictObject({ person, reason: z.enum(words.skipReasons) })
export const reportProblem = z.strictObject({
  what: note.optional(),
  safe: z.enum(words.feelsSafe),
})
export const close = z.strictObject({ reason: z.enum(closeReasons), note: note.optional() })
export const amend = z.strictObject({ reason: note.optional() })
export const resume = z.strictObject({ reason: note.optional() })

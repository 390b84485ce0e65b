import { z } from 'zod'
import * as words from '../vocabulary.ts'
import { commitment } from './commitment.ts'
import { limits, moment, note, nothing, short, version } from './fields.ts'

/** The whole text, every time: each edit is a new version. */
export const editAgreement = z.strictObject({
  type: z.enum(words.writtenOutcomes),
  commitments: z.array(commitment).max(limits.commitments),
  whatWeTellOthers: note.optional(),
  ifItHappensAgain: note.optional(),
  validUntil: moment.optional(),
})

export const submitForReview = nothing
export const approveWording = z.strictObject({ version })
export const approvePolicy = z.strictObject({ version })
export const returnWording = z.strictObject({ note })
export const sign = z.strictObject({ version, name: short, agreed: z.literal(true) })
export const declineToSign = z.strictObject({ reason: note.optional() })
export const reopenDraft = z.strictObject({ reason: note })

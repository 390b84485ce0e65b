import { z } from 'zod'
import { moment, note, person, short } from './fields.ts'

/** A draft may be unfinished; `submitForReview` asks for owner, action and time. `due` or `when` is the time. */
export const commitment = z.strictObject({
  owner: z.union([person, z.literal('everyone')]).optional(),
  action: note,
  when: short.optional(),
  due: moment.optional(),
  where: short.optional(),
  how: note.optional(),
  ifProblem: note.optional(),
})
export type Commitment = z.infer<typeof commitment>

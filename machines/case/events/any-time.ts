import { z } from 'zod'
import { administrativeReasons } from '../close-reasons.ts'
import * as words from '../vocabulary.ts'
import { moment, note, nothing, person, short, version } from './fields.ts'

/** Nothing has to be said: pressing the button is enough. `room` helps the adult to find them; `otherAdult` asks
 * for somebody other than the supervisor. */
export const raiseConcern = z.strictObject({
  imminence: z.enum(words.imminences),
  what: note.optional(),
  room: short.optional(),
  otherAdult: z.boolean().optional(),
})

/** A safety hold comes only from a concern or a stopped meeting. */
export const pause = z.strictObject({
  kind: z.enum(['pause', 'legal']),
  until: moment.optional(),
  reason: note,
})
export const liftHold = z.strictObject({ kind: z.enum(words.holdKinds), reason: note })

/** No reason is asked for: stopping needs none. */
export const withdrawConsent = nothing
export const recuse = z.strictObject({ reason: note.optional() })

/** `mediator` leaves (absent when they left before), `newcomer` takes the place and still has to declare. */
export const replaceMediator = z
  .strictObject({
    mediator: person.optional(),
    newcomer: person.optional(),
    role: z.enum(words.mediatorRoles),
    reason: note.optional(),
  })
  .refine((p) => p.mediator !== undefined || p.newcomer !== undefined, {
    error: 'required',
    path: ['newcomer'],
  })
  .refine((p) => p.mediator === undefined || p.mediator !== p.newcomer, {
    error: 'same-person',
    path: ['newcomer'],
  })

export const closeForSafety = z.strictObject({
  to: z.enum(words.redirectTargets).optional(),
  reason: note,
})
export const closeAdministratively = z.strictObject({
  reason: z.enum(administrativeReasons),
  note: note.optional(),
})
/** `about` is the sequence number of the event that the annotation corrects. */
export const annotate = z.strictObject({ text: note, about: version.optional() })

import { z } from 'zod'
import * as words from '../vocabulary.ts'
import { distinct, limits, minutes, moment, note, nothing, person, short } from './fields.ts'

const appointment = z.strictObject({ person, role: z.enum(words.mediatorRoles) })

/** The whole team at once: one lead, others beside, observers. It replaces an earlier proposal. */
export const propose = z.strictObject({
  team: z
    .array(appointment)
    .min(1)
    .max(limits.mediators + limits.observers)
    .refine((team) => distinct(team.map((a) => a.person)), { error: 'same-person' })
    .refine((team) => team.filter((a) => a.role === 'lead').length === 1, { error: 'lead-needed' }),
})

/** One line for every person taking part. `comment` is for the supervisor alone. */
export const declareConflict = z.strictObject({
  people: z
    .array(z.strictObject({ person, knows: z.enum(words.acquaintances) }))
    .min(1)
    .max(limits.partiesInSession)
    .refine((list) => distinct(list.map((line) => line.person)), { error: 'same-person' }),
  knowsConflict: z.boolean(),
  canBeFair: z.enum(words.fairness),
  comment: note.optional(),
})

/** "disclosed": every person taking part was told what the mediator said, and agreed. */
export const decideConflict = z.strictObject({
  mediator: person,
  decision: z.enum(words.conflictDecisions),
  reason: note.optional(),
})

export const acceptAppointment = nothing
export const declineAppointment = z.strictObject({ reason: note.optional() })
export const objectToMediator = z.strictObject({ mediator: person, reason: note.optional() })

const time = z.strictObject({ startsAt: moment, minutes })
export const offerTimes = z.strictObject({
  times: z.array(time).min(1).max(limits.timesOffered),
  place: short.optional(),
})
/** Which of the offered times suit; an empty list says that none does. */
export const chooseTimes = z.strictObject({
  times: z.array(moment).max(limits.timesOffered),
  note: note.optional(),
})

/** `with` says with whom a preparatory meeting is; a joint meeting is with everybody. */
export const schedule = z
  .strictObject({
    kind: z.enum(words.sessionKinds),
    with: person.optional(),
    startsAt: moment,
    minutes,
    place: short,
    adultOnCall: person,
  })
  .refine((p) => (p.kind === 'preparatory') === (p.with !== undefined), {
    error: 'person-needed',
    path: ['with'],
  })

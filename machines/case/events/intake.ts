import { z } from 'zod'
import { categories, conditions, powerIndicators } from '../categories.ts'
import { unconvenedReasons } from '../close-reasons.ts'
import { topics } from '../topics.ts'
import * as words from '../vocabulary.ts'
import {
  caseRef,
  limits,
  moment,
  namedPosition,
  note,
  nothing,
  person,
  picks,
  safety,
  story,
} from './fields.ts'

export const startScreening = nothing
export const withdrawRequest = z.strictObject({ reason: note.optional() })
/** The two requests are one conflict; `into` is the public number of the case that goes on. */
export const merge = z.strictObject({ into: caseRef })

/**
 * A separate conversation of the supervisor with one person. `named` links a person of the request's list.
 * `suitable` is the screening decision about this person. `leaveOut` are named people who need not take part.
 */
export const recordConversation = z.strictObject({
  with: person,
  named: namedPosition.optional(),
  channel: z.enum(words.contactChannels),
  suitable: z.boolean(),
  category: z.enum(categories),
  answers: safety.partial().optional(),
  power: picks(powerIndicators).optional(),
  needs: picks(words.accommodations).optional(),
  notes: note.optional(),
  leaveOut: z.array(namedPosition).max(limits.otherPeople).optional(),
})

export const postpone = z.strictObject({ until: moment, reason: note.optional() })

/** Conditions are obligatory for whatever is not simply suitable. `summary` is what the mediators will read. */
export const accept = z
  .strictObject({
    category: z.enum(categories),
    topic: z.enum(topics),
    conditions: picks(conditions),
    conditionsNote: note.optional(),
    summary: note,
  })
  .refine((p) => p.category === 'suitable' || p.conditions.length > 0, {
    error: 'condition-needed',
    path: ['conditions'],
  })

/** `agreed`: the people handed over said yes. Other peer support needs it; protecting somebody does not. */
export const redirect = z
  .strictObject({
    to: z.enum(words.redirectTargets),
    person: person.optional(),
    category: z.enum(categories),
    agreed: z.boolean(),
    reason: note,
  })
  .refine((p) => p.agreed || !(words.peerSupportKinds as readonly string[]).includes(p.to), {
    error: 'consent-needed',
    path: ['agreed'],
  })

/** A case of one. `agreed`: the person said yes to the supervisor, who witnesses it. */
export const offerCoaching = z.strictObject({
  person,
  agreed: z.literal(true),
  summary: note.optional(),
})

/** `named` links a person of the request's list; without it, somebody who was not named there. */
export const invite = z.strictObject({
  person,
  named: namedPosition.optional(),
  message: note.optional(),
})

export const decline = z.strictObject({
  reasons: picks(words.declineReasons).optional(),
  note: note.optional(),
  wantsCoaching: z.boolean().optional(),
})

/**
 * `consentText` is the version of the text that was shown, for example "2026-09/en". In the order of its page: what is
 * wrong is told in the order in which it is asked.
 */
export const consent = z.strictObject({
  consentText: z
    .string()
    .max(12, { abort: true })
    .regex(/^\d{4}-\d{2}[a-z]?\/[a-z]{2}$/),
  safety,
  statement: story.optional(),
  needs: picks(words.accommodations).optional(),
  meetFormat: z.enum(words.meetFormats).optional(),
  times: note.optional(),
  unwantedMediators: note.optional(),
  shareStatement: z.boolean().optional(),
  agreed: z.literal(true),
  statistics: z.boolean().optional(),
})

export const closeUnconvened = z.strictObject({
  reason: z.enum(unconvenedReasons),
  note: note.optional(),
})

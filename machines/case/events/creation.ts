import { z } from 'zod'
import { places, topics } from '../topics.ts'
import * as words from '../vocabulary.ts'
import { id, namedPeople, note, picks, safety, short, story } from './fields.ts'

const byAddress: readonly string[] = ['email', 'text-message', 'phone']

/** Whoever is to be written to or called says where: nobody else may know it, and the answer would reach nobody. */
const contact = z
  .strictObject({ channel: z.enum(words.contactChannels), note: short.optional() })
  .refine(({ channel, note }) => note !== undefined || !byAddress.includes(channel), {
    error: 'required',
    path: ['note'],
  })

/** By a person who wants help with a conflict of their own. */
export const request = z.strictObject({
  otherPeople: namedPeople,
  whatHappened: story,
  topics: picks(topics).optional(),
  place: z.enum(places).optional(),
  since: short.optional(),
  feelings: picks(words.feelings).optional(),
  wishes: picks(words.wishes).optional(),
  tried: picks(words.tried).optional(),
  safety,
  meetFormat: z.enum(words.meetFormats).optional(),
  needs: picks(words.accommodations).optional(),
  times: note.optional(),
  contact,
  mayContactOther: z.enum(words.contactTimings),
  unwantedMediators: note.optional(),
  shareStatement: z.boolean().optional(),
  understood: z.literal(true),
})

/** By somebody who saw it: names and a neutral reason. */
export const refer = z.strictObject({
  people: namedPeople,
  reason: note,
  role: z.enum(words.referrerRoles),
  topics: picks(topics).optional(),
  place: z.enum(places).optional(),
  since: short.optional(),
  urgency: z.enum(words.urgencies),
  urgencyReason: short.optional(),
  madeSafe: z.boolean(),
  openProcess: z.enum(words.answersKnown),
  pressure: z.enum(words.referralPressures),
  toldPeople: z.boolean(),
  stayUnnamed: z.boolean(),
  feedback: z.enum(words.feedbackWishes),
})

/** A quick log that turned out to need a case. The log has no names, so they are given here. */
export const promote = z.strictObject({
  quickLog: id,
  people: namedPeople,
  reason: note,
  topics: picks(topics).optional(),
  place: z.enum(places).optional(),
})

import { z } from 'zod'
import * as words from '../vocabulary.ts'

/** Lengths in characters after trimming, amounts in items. Forms and the database use the same numbers. */
export const limits = {
  short: 200,
  note: 2_000,
  story: 10_000,
  otherPeople: 6,
  partiesInSession: 20,
  mediators: 4,
  observers: 2,
  timesOffered: 10,
  commitments: 20,
  picks: 12,
  sessionMinutes: { min: 10, max: 480 },
  worry: { min: 0, max: 10 },
} as const

export const person = z.uuid()
/** ISO 8601 with an offset: the world has time zones, `factsAfter` turns it into UTC. */
export const moment = z.iso.datetime({ offset: true })
export const short = z.string().trim().min(1).max(limits.short)
export const note = z.string().trim().min(1).max(limits.note)
export const story = z.string().trim().min(1).max(limits.story)
export const minutes = z.int().min(limits.sessionMinutes.min).max(limits.sessionMinutes.max)
/** Place in the list of people that the request or the referral named; 0 is the first. */
export const namedPosition = z
  .int()
  .min(0)
  .max(limits.otherPeople - 1)
export const version = z.int().min(1)
export const nothing = z.strictObject({})

export const picks = <const T extends readonly [string, ...string[]]>(list: T) =>
  z.array(z.enum(list)).max(limits.picks)

const safetyAnswer = z.enum(words.safetyAnswers)
/** The ten questions are all asked; "skip" is an answer. `worry` runs from 0 (not at all) to 10. */
export const safety = z.strictObject({
  SQ1: safetyAnswer,
  SQ2: safetyAnswer,
  SQ3: safetyAnswer,
  SQ4: safetyAnswer,
  SQ5: safetyAnswer,
  SQ6: safetyAnswer,
  SQ7: safetyAnswer,
  SQ8: safetyAnswer,
  SQ9: safetyAnswer,
  SQ10: safetyAnswer,
  worry: z.int().min(limits.worry.min).max(limits.worry.max).optional(),
})

const namedPerson = z.strictObject({
  name: short,
  group: short.optional(),
  relationship: z.enum(words.relationships),
})

type Named = z.infer<typeof namedPerson>
const nameAndGroup = ({ name, group = '' }: Named): string =>
  `${name.toLowerCase()}\n${group.toLowerCase()}`

/** No two people of the same name and group in one list: it would be linked twice by mistake. */
export const namedPeople = z
  .array(namedPerson)
  .min(1)
  .max(limits.otherPeople)
  .superRefine((people, context) => {
    const said = people.map(nameAndGroup)
    // Said where somebody stands for the second time, so that a form knows which of them to mark.
    said.forEach((one, place) => {
      if (said.indexOf(one) < place)
        context.addIssue({ code: 'custom', path: [place, 'name'], message: 'same-person' })
    })
  })

export const distinct = (list: readonly string[]) => new Set(list).size === list.length

import { z } from 'zod'
import * as words from '../vocabulary.ts'
import { placeOfTwice } from './same-person.ts'

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
  /** of a text or a case's history: far more than there will ever be, and still a number that a column can hold */
  version: 1_000_000,
  moment: { letters: 40, min: Date.UTC(2000, 0), max: Date.UTC(2200, 0) },
} as const

/** In small letters, as the database gives it back: the same id typed otherwise is the same id. */
export const id = z.uuid().toLowerCase()
/** Somebody's id. */
export const person = z.uuid().toLowerCase()
/** The public number of a case. */
export const caseRef = z
  .string()
  .max(9, { abort: true })
  .regex(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/)
/**
 * ISO 8601 with an offset: the world has time zones, `factsAfter` turns it into UTC. Within two centuries, since a
 * slip of the hand makes years that neither a calendar nor a column can hold.
 */
export const moment = z.iso
  .datetime({ offset: true, abort: true })
  .max(limits.moment.letters, { abort: true })
  .refine((text) => Date.parse(text) >= limits.moment.min, { error: 'too-early' })
  .refine((text) => Date.parse(text) < limits.moment.max, { error: 'too-late' })

// Halves of letters and control characters: no column keeps them as they are, and nobody sees them.
const letters = /^[\P{C}\p{Cf}\p{Cn}\p{Co}\t\n\r]*$/u

const within = (string: z.ZodString, most: number) =>
  string.max(most, { abort: true }).regex(letters, { error: 'bad-letters', abort: true })

/** Letters as they were typed, at most so many: for what is looked up or compared, not read. May be empty. */
export const typed = (most: number) => within(z.string(), most)

/** A text that somebody wrote, of so many letters at most. */
export const text = (most: number) =>
  within(z.string().trim(), most).regex(/[^\p{C}\p{Z}]/u, { error: 'required' })

/** The same in one line, without the marks that turn letters round: what somebody is called. */
export const line = (most: number) =>
  within(
    z
      .string()
      .normalize('NFC')
      .trim()
      .overwrite((typed) => typed.replaceAll(/\s+/g, ' ')),
    most,
  )
    .regex(/[^\p{C}\p{Z}]/u, { error: 'required', abort: true })
    .regex(/^[\P{C}\p{Cn}]*$/u, { error: 'bad-letters' })

// They count as letters and are drawn as nothing.
const seen = /[^\P{L}\u115f\u1160\u3164\uffa0]|\p{N}/u

/** What somebody is called: a line in which there is something to be seen, and no marks in heaps upon one letter. */
export const name = (most: number) =>
  line(most)
    .regex(seen, { error: 'no-letters', abort: true })
    .regex(/^(?!.*\p{M}{3})/u, { error: 'bad-letters' })
export const short = text(limits.short)
export const note = text(limits.note)
export const story = text(limits.story)
export const minutes = z.int().min(limits.sessionMinutes.min).max(limits.sessionMinutes.max)
/** Place in the list of people that the request or the referral named; 0 is the first. */
export const namedPosition = z
  .int()
  .min(0)
  .max(limits.otherPeople - 1)
export const version = z.int().min(1).max(limits.version)
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

/** No two people of the same name and group in one list: it would be linked twice by mistake. */
export const namedPeople = z
  .array(namedPerson)
  .min(1)
  .max(limits.otherPeople, { abort: true })
  .superRefine((people, context) => {
    // Said where somebody stands for the second time, so that a form knows which of them to mark.
    const place = placeOfTwice(people)
    if (place >= 0)
      context.addIssue({ code: 'custom', path: [place, 'name'], message: 'same-person' })
  })

export const distinct = (list: readonly string[]) => new Set(list).size === list.length

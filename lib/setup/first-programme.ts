import 'server-only'
import { z } from 'zod'
import { aboutMe } from '#lib/people/about-me.ts'
import { locales } from '#lib/shared/locales.ts'
import { line, typed } from '#machines/case/events/fields.ts'

/** The kinds of places that a programme can be for. */
export const settings = ['school', 'university', 'residence', 'workplace', 'community'] as const

/** Is this a time zone that the world knows? */
export const isZone = (name: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

/** The first programme and its first supervisor, as their form sends them. */
export const FirstProgramme = z.strictObject({
  token: typed(100).min(1),
  programme: z.strictObject({
    name: aboutMe.preferredName,
    setting: z.enum(settings),
    locale: z.enum(locales),
    timeZone: line(60),
    helpNumbers: z
      .array(
        z.strictObject({
          label: aboutMe.preferredName,
          number: line(25).regex(/^[+\d][\d ()/-]{1,24}$/),
        }),
      )
      .max(5)
      .default([]),
  }),
  name: aboutMe.preferredName,
  email: typed(400).min(1),
  password: typed(2000).min(1),
})

/** A name as it can stand in an address: `Linden School, Peers!` is `linden-school-peers`. */
export function slugOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return plain.slice(0, 40) || 'programme'
}

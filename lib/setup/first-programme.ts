import 'server-only'
import { z } from 'zod'
import { aboutMe } from '#lib/people/about-me.ts'
import { locales } from '#lib/shared/locales.ts'

/** The kinds of places that a programme can be for. */
export const settings = ['school', 'university', 'residence', 'workplace', 'community'] as const

const isZone = (name: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

/** The first programme and its first supervisor, as their form sends them. */
export const FirstProgramme = z.strictObject({
  token: z.string().max(100),
  programme: z.strictObject({
    name: aboutMe.preferredName,
    setting: z.enum(settings),
    locale: z.enum(locales),
    timeZone: z.string().max(60).refine(isZone),
    helpNumbers: z
      .array(
        z.strictObject({
          label: aboutMe.preferredName,
          number: z
            .string()
            .trim()
            .regex(/^[+\d][\d ()/-]{1,24}$/),
        }),
      )
      .max(5)
      .default([]),
  }),
  name: aboutMe.preferredName,
  email: z.string().max(400),
  password: z.string().max(2000),
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

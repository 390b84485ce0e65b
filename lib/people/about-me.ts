// No secret here: what checks these fields is also read outside of the server, by commands and browser tests.
import { z } from 'zod'
import { locales } from '#lib/shared/locales.ts'
import { line, name } from '#machines/case/events/fields.ts'

/** How somebody wants to be called, with which pronouns, and in which language. */
export const aboutMe = {
  preferredName: name(60),
  pronouns: line(40).nullish(),
  locale: z.enum(locales),
}

import 'server-only'
import { z } from 'zod'
import { locales } from '#lib/shared/locales.ts'

// Control and direction-changing letters could make one name look like another.
const plain = (text: string): boolean => !/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/u.test(text)

const line = (most: number) =>
  z
    .string()
    .transform((text) => text.normalize('NFC').trim().replace(/\s+/g, ' '))
    .pipe(z.string().min(1).max(most).refine(plain))

/** How somebody wants to be called, with which pronouns, and in which language. */
export const aboutMe = {
  preferredName: line(60),
  pronouns: line(40).nullish(),
  locale: z.enum(locales),
}

import { getTranslations } from 'next-intl/server'
import type { Refusal } from '#lib/result.ts'

/** What is wrong with the address or the password, in words, by field. */
export async function faultWords(
  fields: NonNullable<Refusal['fields']>,
): Promise<Partial<Record<'email' | 'password', string>>> {
  const t = await getTranslations('join.account.faults')
  const words: Partial<Record<'email' | 'password', string>> = {}
  for (const { path, code } of fields) {
    if (path === 'email') words.email = t(code === 'taken' ? 'emailTaken' : 'email')
    if (path === 'password') words.password = t(passwordFault(code))
  }
  // Something else went wrong: say at least that it did.
  if (fields.length === 0) words.email = t('again')
  return words
}

function passwordFault(code: string): 'short' | 'long' | 'guessed' | 'again' {
  if (code === 'too-long') return 'long'
  if (code === 'too-common') return 'guessed'
  return code === 'too-short' || code === 'required' ? 'short' : 'again'
}

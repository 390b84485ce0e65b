import 'server-only'
import { getTranslations } from 'next-intl/server'
import type { Reason } from '#machines/case/reasons.ts'

/** Why something cannot happen yet, as sentences in the reader's language. */
export async function reasonWords(reasons: Reason[]): Promise<string> {
  const words = await getTranslations('reasons')
  return reasons
    .map(({ code, count = 0, needed = 0, people = [] }) =>
      words(code, { count: count || people.length, needed }),
    )
    .join(' ')
}

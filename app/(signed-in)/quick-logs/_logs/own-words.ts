import 'server-only'
import { getTranslations } from 'next-intl/server'
import type { Say } from '#lib/http/field-faults.ts'

const numbers = ['people', 'minutes'] as const
const asked = ['topic', 'result', 'place', 'day', 'dayPart'] as const

/** What is wrong with a log, in words that fit the question. */
export async function ownWords(): Promise<Say> {
  const t = await getTranslations('quickLogs.faults')
  return ({ path, code }) => {
    const number = numbers.find((one) => one === path)
    if (number) return t(number)
    const question = asked.find((one) => one === path)
    const missing = ['required', 'pick-one', 'bad-format'].includes(code)
    return question && missing ? t(question) : null
  }
}

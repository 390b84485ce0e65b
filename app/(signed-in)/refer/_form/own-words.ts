import 'server-only'
import { getTranslations } from 'next-intl/server'
import type { Say } from '#lib/http/field-faults.ts'

const asked = [
  'people',
  'name',
  'relationship',
  'reason',
  'madeSafe',
  'urgency',
  'toldPeople',
  'openProcess',
  'pressure',
  'role',
  'stayUnnamed',
  'feedback',
] as const

/** What is wrong with a referral, in words that fit the question. */
export async function ownWords(): Promise<Say> {
  const t = await getTranslations('refer.faults')
  return ({ path, code }) => {
    if (code === 'own-name') return t('ownName')
    if (code === 'same-person') return t('samePerson')
    const question = asked.find((one) => one === path.split('.').at(-1))
    const missing = ['required', 'pick-one', 'bad-format'].includes(code)
    return question && missing ? t(question) : null
  }
}

import { useTranslations } from 'next-intl'
import type { StatementAnswers } from '#lib/cases/view/intake-types.ts'
import { type Fact, FactsList } from './facts-list.tsx'

/** The list of the vocabulary that an answer was picked from. */
const lists = {
  topics: 'topics',
  place: 'places',
  feelings: 'feelings',
  wishes: 'wishes',
  tried: 'tried',
  meetFormat: 'meetFormats',
  needs: 'accommodations',
  mayContactOther: 'contactTimings',
  role: 'referrerRoles',
  urgency: 'urgencies',
  openProcess: 'answersKnown',
  pressure: 'referralPressures',
  feedback: 'feedbackWishes',
} as const
const texts = ['since', 'times', 'unwantedMediators', 'urgencyReason'] as const
const ticks = ['madeSafe', 'toldPeople', 'stayUnnamed'] as const

/** What went with somebody's side, in words. Nothing where nothing was said. */
export function AnswerList({ answers }: { answers: StatementAnswers }) {
  const t = useTranslations('case.answers')
  const words = useTranslations('vocabulary')
  const picked = Object.entries(lists).flatMap(([key, list]): Fact[] => {
    const answer = answers[key as keyof typeof lists]
    const codes = Array.isArray(answer) ? answer : answer ? [answer] : []
    if (codes.length === 0) return []
    const value = codes.map((code) => words(`${list}.${code}` as 'topics.other')).join(', ')
    return [{ id: key, label: t(key as keyof typeof lists), value }]
  })
  const written = texts.flatMap((key): Fact[] => {
    const value = answers[key]
    return value ? [{ id: key, label: t(key), value }] : []
  })
  const ticked = ticks.flatMap((key): Fact[] => {
    const value = answers[key]
    return value === undefined ? [] : [{ id: key, label: t(key), value: t(value ? 'yes' : 'no') }]
  })
  const { contact } = answers
  const reach = contact && {
    id: 'contact',
    label: t('contact'),
    value: words(`contactChannels.${contact.channel}`),
  }
  const note = contact?.note && { id: 'note', label: t('contactNote'), value: contact.note }
  return <FactsList facts={[...picked, ...written, ...ticked, reach || null, note || null]} />
}

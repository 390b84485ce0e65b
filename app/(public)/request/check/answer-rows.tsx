import type { Route } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { StepName } from '#lib/requests/steps.ts'
import type { WholeRequest } from '#lib/requests/whole-request.ts'
import type { Payload } from '#machines/case/events.ts'
import { safetyQuestions } from '#machines/case/vocabulary.ts'

type Answers = Partial<Payload<'request'>>

/** One row for each question, with what was answered in words and the page where it is changed. */
export async function answerRows({ guest, payload }: WholeRequest) {
  const t = await getTranslations('request.check')
  const words = await getTranslations('vocabulary')
  const given = payload as Answers
  const none = <span className="text-quiet">{t('none')}</span>
  const say = (group: string, code: string | undefined): string =>
    words.has(`${group}.${code}` as never) ? words(`${group}.${code}` as never) : ''
  const list = (group: string, codes: readonly string[] | undefined): ReactNode =>
    codes?.length ? codes.map((code) => say(group, code)).join('\n') : none
  const row = (step: StepName, id: string, value: ReactNode) => ({
    id,
    label: t(`rows.${id}` as never),
    value: value || none,
    href: `/request/${step}?from=check` as Route,
  })
  return [
    ...(guest ? [row('you', 'you', [guest.name, guest.pronouns].filter(Boolean).join(' · '))] : []),
    row('people', 'people', peopleLines(given, say)),
    row('story', 'story', given.whatHappened),
    row('about', 'topics', list('topics', given.topics)),
    row('about', 'place', say('places', given.place)),
    row('about', 'since', given.since),
    row('feelings', 'feelings', list('feelings', given.feelings)),
    row('feelings', 'wishes', list('wishes', given.wishes)),
    row('tried', 'tried', list('tried', given.tried)),
    row('safety', 'safety', safetyLines(given, say, t)),
    row('needs', 'format', say('meetFormats', given.meetFormat)),
    row('needs', 'needs', list('accommodations', given.needs)),
    row('needs', 'times', given.times),
    row(
      'contact',
      'contact',
      [say('contactChannels', given.contact?.channel), given.contact?.note]
        .filter(Boolean)
        .join('\n'),
    ),
    row('permission', 'permission', say('contactTimings', given.mayContactOther)),
    row('mediators', 'unwanted', given.unwantedMediators),
    row('mediators', 'share', t(given.shareStatement ? 'shareYes' : 'shareNo')),
  ]
}

type Say = (group: string, code: string | undefined) => string

function peopleLines({ otherPeople = [] }: Answers, say: Say): string {
  return otherPeople
    .map(({ name, group, relationship }) =>
      [name, group, say('relationships', relationship)].filter(Boolean).join(' · '),
    )
    .join('\n')
}

/** What was not a plain no, question by question; the rest in one line. */
function safetyLines({ safety }: Answers, say: Say, t: (key: never) => string): ReactNode {
  const told = safetyQuestions.filter((code) => safety?.[code] && safety[code] !== 'no')
  const missing = safetyQuestions.some((code) => !safety?.[code])
  const lines = told.map(
    (code) => `${say('safetyQuestions', code)} ${say('safetyAnswers', safety?.[code])}.`,
  )
  if (told.length === 0 && !missing) lines.push(t('allNo' as never))
  if (safety?.worry !== undefined) lines.push(`${say('worry', 'question')} ${safety.worry}/10`)
  return lines.join('\n')
}

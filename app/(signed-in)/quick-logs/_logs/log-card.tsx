import type { Route } from 'next'
import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Tag, type TagTone } from '#app/ui/tag.tsx'
import type { LogLine } from '#lib/quick-logs/log-line.ts'
import { TakeBack } from './take-back.tsx'

const tones: Record<LogLine['result'], TagTone> = {
  sorted: 'good',
  'talk-later': 'calm',
  'not-sorted': 'warn',
  'adult-called': 'care',
}

/** One talk: about what, where and when, how it went, and what can still be done with it. */
export function LogCard({ line }: { line: LogLine }) {
  const t = useTranslations('quickLogs.card')
  const words = useTranslations('vocabulary')
  const { id, topic, place, result, people, minutes, ageBand, promoted } = line
  const [one, other] = line.pair.map(({ name, you }) => (you ? t('you') : (name ?? t('gone'))))
  const pair = other ? t('pair', { one: one ?? '', other }) : t('alone', { one: one ?? '' })
  return (
    <li className="card flex flex-col gap-3 p-5" data-log={id}>
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <h3 className="text-lg leading-snug">
          {words(`topics.${topic}`)}
          <span className="block text-base font-normal text-quiet">
            <When line={line} /> · {words(`places.${place}`)}
          </span>
        </h3>
        <Tag tone={tones[result]}>{words(`talkResults.${result}`)}</Tag>
      </div>
      <p className="text-quiet">
        {[
          t('people', { count: people }),
          ageBand && words(`ageBands.${ageBand}`),
          t('minutes', { count: minutes }),
          pair,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {promoted && (
        <p className="font-semibold">
          {t('promoted')}{' '}
          {promoted.ref && (
            <Link href={`/cases/${promoted.ref}` as Route} prefetch={false} className="link">
              {promoted.ref}
            </Link>
          )}
        </p>
      )}
      {(line.mayPromote || line.mayTakeBack) && (
        <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
          {line.mayPromote && (
            <LinkButton href={`/quick-logs/${id}/promote` as Route} look="quiet">
              {t('promote')}
              <span className="sr-only"> ({words(`topics.${topic}`)})</span>
            </LinkButton>
          )}
          {line.mayTakeBack && <TakeBack line={line} />}
        </div>
      )}
    </li>
  )
}

/** A day has no time zone. */
function When({ line: { day, dayPart } }: { line: LogLine }) {
  const format = useFormatter()
  const words = useTranslations('vocabulary.dayParts')
  const date = format.dateTime(new Date(`${day}T12:00Z`), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
  return (
    <>
      <time dateTime={day}>{date}</time>, {words(dayPart).toLowerCase()}
    </>
  )
}

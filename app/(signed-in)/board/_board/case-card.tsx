import { CalendarClock, HandHeart, Hourglass, UserSearch } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Tag } from '#app/ui/tag.tsx'
import { Time } from '#app/ui/time.tsx'
import type { Card } from '#lib/cases/board.ts'
import type { StaffStep } from '#lib/cases/home/case-tasks.ts'
import { CardAction } from './card-action.tsx'

type Props = { card: Card; zone: string; acts: boolean }

/** One case: whom and what it is about, how long it has waited, what is missing, and the next step. */
export function CaseCard({ card, zone, acts }: Props) {
  const t = useTranslations('board.card')
  const topics = useTranslations('vocabulary.topics')
  const status = useTranslations('status')
  return (
    <li className="relative flex flex-col gap-2.5 rounded-field border border-line bg-raised p-4 shadow-card">
      <div className="flex items-start justify-between gap-3">
        <h3 className="min-w-0 text-[1.0625rem] leading-snug">
          <Link
            href={`/cases/${card.ref}` as Route}
            prefetch={false}
            className="inline-block min-h-6 after:absolute after:inset-0 after:rounded-field hover:underline"
          >
            <People card={card} />
          </Link>
        </h3>
        <span className="shrink-0 pt-0.5 font-mono text-[0.8125rem] text-quiet">{card.ref}</span>
      </div>
      <p className="leading-snug text-quiet">
        {card.topic ? `${topics(card.topic)} · ` : ''}
        {card.kind === 'coaching' ? t('coaching') : status(`work.${card.status}`)}
      </p>
      <Tags card={card} />
      <ul className="flex flex-col gap-1 text-[0.9375rem] leading-snug text-quiet [&_svg]:mt-0.5 [&_svg]:size-4 [&_svg]:shrink-0 [&>li]:flex [&>li]:gap-2">
        {/* How long a case that is held has been in its step says nothing of the hold. */}
        {!card.hold && (
          <li>
            <Hourglass aria-hidden />
            {t('days', { count: card.days })}
          </li>
        )}
        {card.unlinked > 0 && (
          <li>
            <UserSearch aria-hidden />
            {t('unlinked', { count: card.unlinked })}
          </li>
        )}
        {card.next && (
          <li>
            <CalendarClock aria-hidden />
            <Time at={card.next} zone={zone} style="short" />
          </li>
        )}
      </ul>
      <p className="text-[0.9375rem] leading-snug empty:hidden">
        <Missing card={card} />
      </p>
      {acts && <CardAction card={card} />}
    </li>
  )
}

/** The names; before anybody is known, how many are still to be found. */
export function People({ card }: { card: Card }) {
  const t = useTranslations('board.card')
  if (card.people.length > 0) return card.people.join(', ')
  return card.unlinked > 0 ? t('toFind', { count: card.unlinked }) : t('nobody')
}

const ownDecisions: readonly StaffStep['task'][] = ['decideConflict', 'goOn', 'replaceMediator']

/** What the case waits for: what is missing, else what whoever looks has to do. */
export function Missing({ card: { missing, step }, none }: { card: Card; none?: string }) {
  const tasks = useTranslations('home.tasks')
  // A decision of one's own comes before what others still owe.
  if (step && ownDecisions.includes(step.task)) return tasks(`${step.task}.what`)
  if (missing) return missing
  return step && !step.event ? tasks(`${step.task}.what`) : none
}

function Tags({ card: { urgent, hold, alerts } }: { card: Card }) {
  const t = useTranslations('board.card')
  const holds = useTranslations('vocabulary.holdKinds')
  if (!urgent && !hold && alerts === 0) return null
  return (
    <p className="flex flex-wrap gap-2">
      {alerts > 0 && (
        <Tag tone="care" icon={<HandHeart aria-hidden />}>
          {t('alerts', { count: alerts })}
        </Tag>
      )}
      {urgent && <Tag tone="care">{t('urgent')}</Tag>}
      {hold && <Tag tone={hold === 'safety' ? 'care' : 'warn'}>{holds(hold)}</Tag>}
    </p>
  )
}

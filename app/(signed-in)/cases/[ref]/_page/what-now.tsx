import { Lock } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { LinkButton } from '#app/ui/link-button.tsx'
import { actWords } from '#lib/cases/view/act-words.ts'
import type { CaseView, EventView } from '#lib/cases/view/types.ts'
import { actPath } from './act-path.ts'
import type { SortedEvents } from './sort-events.ts'

function useActWords(view: CaseView) {
  const words = useTranslations('events')
  return (type: EventView['type']) => actWords(words, view, type)
}

type Props = { view: CaseView; sorted: SortedEvents }

/** First of all: what is asked of whoever looks, and what else they can do. */
export function WhatNow({ view, sorted }: Props) {
  const t = useTranslations('case.now')
  const said = useActWords(view)
  const meeting = useTranslations('case.meeting')
  // Whoever may be in the room goes there first, and so does the adult who stays near.
  const live = view.sessions?.find(
    ({ status, adultOnCall }) =>
      status === 'live' && (!view.file || adultOnCall.id === view.viewer),
  )
  const { primary, others, blocked, seldom, waits } = sorted
  return (
    <section className="card flex flex-col gap-5 p-5 sm:p-6">
      <h2 className="text-xl">{t('title')}</h2>
      {live && (
        <LinkButton
          href={`/cases/${view.ref}/session/${live.n}` as Route}
          size="l"
          className="sm:w-fit max-sm:w-full"
        >
          {meeting('goIn')}
        </LinkButton>
      )}
      {live && view.file && <p className="-mt-2 text-quiet">{meeting('stayNear')}</p>}
      {waits && !live && <p className="text-quiet">{t(whyNothing(view))}</p>}
      {primary && (
        <div className="flex flex-col gap-2">
          <LinkButton
            href={actPath(view.ref, primary.type)}
            size="l"
            className="sm:w-fit max-sm:w-full"
          >
            {said(primary.type).name}
          </LinkButton>
          <p className="text-quiet">{said(primary.type).help}</p>
        </div>
      )}
      {waits && others.length > 0 && <p className="-mb-2 font-semibold">{t('beside')}</p>}
      {others.length > 0 && (
        <ul className="flex flex-wrap gap-3">
          {others.map(({ type }) => (
            <li key={type} className="max-sm:w-full">
              <LinkButton href={actPath(view.ref, type)} look="quiet" className="max-sm:w-full">
                {said(type).name}
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
      {blocked.length > 0 && <NotYet view={view} events={blocked} />}
      {seldom.length > 0 && <More view={view} events={seldom} />}
    </section>
  )
}

function whyNothing({ closedAt, file, handOvers }: CaseView) {
  if (!closedAt) return 'nothing'
  return file && handOvers.some(({ status }) => status === 'offered') ? 'handedOver' : 'over'
}

/** What is theirs to do, but not yet: with what is missing. */
function NotYet({ view, events }: { view: CaseView; events: EventView[] }) {
  const t = useTranslations('case.now')
  const said = useActWords(view)
  return (
    <div className="flex flex-col gap-2 border-t border-line pt-4">
      <h3 className="text-base text-quiet">{t('notYet')}</h3>
      <ul className="flex flex-col gap-2">
        {events.map(({ type, why }) => (
          <li key={type} className="flex gap-2.5 leading-snug">
            <Lock aria-hidden className="mt-0.5 size-4.5 shrink-0 text-quiet" />
            <span>
              <span className="font-semibold">{said(type).name}</span>
              {why && <span className="text-quiet">: {why}</span>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function More({ view, events }: { view: CaseView; events: EventView[] }) {
  const t = useTranslations('case.now')
  const said = useActWords(view)
  return (
    <details className="border-t border-line pt-4">
      <summary className="min-h-6 w-fit font-semibold text-accent">{t('more')}</summary>
      <ul className="mt-2 flex flex-col gap-1">
        {events.map(({ type, enabled, why }) => (
          <li key={type}>
            {enabled ? (
              <Link
                href={actPath(view.ref, type)}
                prefetch={false}
                className="link inline-flex min-h-9 items-center"
              >
                {said(type).name}
              </Link>
            ) : (
              <span className="text-quiet">
                {said(type).name}: {why}
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

import { useTranslations } from 'next-intl'

/** What happens after a request was sent, in three steps. */
export function WhatNext() {
  const t = useTranslations('request.next')
  return (
    <section aria-labelledby="what-next" className="flex flex-col gap-3">
      <h2 id="what-next" className="text-xl">
        {t('title')}
      </h2>
      <ol className="flex flex-col gap-3">
        {(['read', 'talk', 'ask'] as const).map((step, place) => (
          <li key={step} className="flex gap-3.5">
            <span
              aria-hidden
              className="grid size-8 shrink-0 place-items-center rounded-pill bg-accent-soft font-bold text-accent"
            >
              {place + 1}
            </span>
            <span className="pt-0.5">{t(step)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

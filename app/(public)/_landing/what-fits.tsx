import { Check, HandHeart } from 'lucide-react'
import { useTranslations } from 'next-intl'

/** For those who are not sure: what this helps with, and what an adult must hear first. */
export function WhatFits() {
  const t = useTranslations('landing.fits')
  return (
    <section aria-labelledby="fits" className="flex flex-col gap-6">
      <h2 id="fits" className="text-2xl sm:text-3xl">
        {t('heading')}
      </h2>
      <div className="grid gap-4 md:grid-cols-2 md:gap-6">
        <div className="flex flex-col gap-3 rounded-card bg-accent-soft p-5 sm:p-6">
          <h3 className="text-xl">{t('yesTitle')}</h3>
          <ul className="flex flex-col gap-2">
            {(['yes1', 'yes2', 'yes3', 'yes4'] as const).map((key) => (
              <li key={key} className="flex gap-3">
                <Check aria-hidden className="mt-1 size-5 shrink-0 text-accent" />
                {t(key)}
              </li>
            ))}
          </ul>
        </div>
        <div className="flex flex-col gap-3 rounded-card bg-care-soft p-5 sm:p-6">
          <h3 className="text-xl">{t('noTitle')}</h3>
          <ul className="flex flex-col gap-2">
            {(['no1', 'no2', 'no3', 'no4'] as const).map((key) => (
              <li key={key} className="flex gap-3">
                <HandHeart aria-hidden className="mt-1 size-5 shrink-0 text-care" />
                {t(key)}
              </li>
            ))}
          </ul>
        </div>
      </div>
      <p className="text-lg">{t('unsure')}</p>
    </section>
  )
}

import { Check, HandHeart } from 'lucide-react'
import { useTranslations } from 'next-intl'

/** Who reads it, what comes back, and what cannot stay private: before the first word. */
export function Limits() {
  const t = useTranslations('refer.limits')
  return (
    <section
      aria-labelledby="limits"
      className="flex flex-col gap-4 rounded-card bg-calm-soft p-5 sm:p-6"
    >
      <h2 id="limits" className="text-xl">
        {t('title')}
      </h2>
      <ul className="flex flex-col gap-2.5">
        {(['read', 'choice', 'after'] as const).map((key) => (
          <li key={key} className="flex gap-3">
            <Check aria-hidden className="mt-1 size-5 shrink-0 text-calm" />
            {t(key)}
          </li>
        ))}
        <li className="flex gap-3">
          <HandHeart aria-hidden className="mt-1 size-5 shrink-0 text-care" />
          {t('limit')}
        </li>
      </ul>
    </section>
  )
}

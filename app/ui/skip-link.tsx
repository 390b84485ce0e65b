import { useTranslations } from 'next-intl'

/** First in the order of keys: past the header, straight to the main part. */
export function SkipLink() {
  const t = useTranslations('common')
  return (
    <a
      href="#main"
      className="fixed start-4 top-2 z-50 -translate-y-24 rounded-field bg-ink px-5 py-3 font-semibold text-surface focus:translate-y-0"
    >
      {t('skip')}
    </a>
  )
}

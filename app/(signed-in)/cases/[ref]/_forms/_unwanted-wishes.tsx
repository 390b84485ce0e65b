import { useTranslations } from 'next-intl'
import { Notice } from '#app/ui/notice.tsx'

/** Whom people would rather not have as a mediator, in their own words. Only the supervisor reads it. */
export function UnwantedWishes({ wishes }: { wishes: { by: string | null; text: string }[] }) {
  const t = useTranslations('staffForms.propose')
  if (wishes.length === 0) return null
  return (
    <Notice tone="care" title={t('wishes')}>
      {wishes.map(({ by, text }) => (
        <p key={`${by}${text}`}>
          {by && <strong>{by}: </strong>}
          {text}
        </p>
      ))}
      <p className="text-quiet">{t('wishesSecret')}</p>
    </Notice>
  )
}

import { CircleAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'

/** What is wrong with a field and how to mend it. */
export function FieldError({ id, children }: { id: string; children: string | undefined }) {
  const t = useTranslations('common')
  if (!children) return null
  return (
    <p id={id} className="flex items-start gap-2 font-semibold leading-snug text-danger">
      <CircleAlert aria-hidden className="mt-0.5 size-5 shrink-0" />
      <span>
        <span className="sr-only">{t('error')}: </span>
        {children}
      </span>
    </p>
  )
}

import { Eye } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/** The line that every confidential field carries. `children` names the readers in words. */
export function WhoCanRead({ id, children }: { id?: string | undefined; children: ReactNode }) {
  const t = useTranslations('common')
  return (
    <p id={id} className="flex items-start gap-2 text-[0.9375rem] leading-snug text-calm">
      <Eye aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>
        <strong className="font-semibold">{t('whoCanRead')}</strong> {children}
      </span>
    </p>
  )
}

import { useTranslations } from 'next-intl'
import type { AgreementView } from '#lib/cases/view/agreement-types.ts'
import { AgreementText } from './agreement-text.tsx'

/** What holds while another text is being worked on. */
export function InForce({ text, zone }: { text: AgreementView; zone: string }) {
  const t = useTranslations('agreement.done')
  return (
    <details className="border-t border-line pt-6">
      <summary className="min-h-11 text-xl font-bold">{t('inForce')}</summary>
      <p className="mt-2 mb-4 text-quiet">{t('inForceBody')}</p>
      <AgreementText text={text} zone={zone} />
    </details>
  )
}

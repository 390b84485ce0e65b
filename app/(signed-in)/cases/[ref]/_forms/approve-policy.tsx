import { useTranslations } from 'next-intl'
import { Notice } from '#app/ui/notice.tsx'
import { AgreementText } from './_agreement-text.tsx'
import type { EventFieldsProps } from './event-fields.ts'

const checks = ['free', 'safe', 'rules', 'clear', 'equal', 'words'] as const

/** The text once more, and what to look at before saying that it is within the rules. */
export function ApprovePolicyFields({ view }: EventFieldsProps) {
  const t = useTranslations('staffForms.approvePolicy')
  const { agreement } = view
  if (!agreement) return null
  return (
    <>
      <AgreementText agreement={agreement} />
      <input type="hidden" name="payload.version:number" value={agreement.version} />
      <section aria-labelledby="checks" className="flex flex-col gap-3">
        <h2 id="checks" className="text-lg">
          {t('checklist')}
        </h2>
        <ul className="flex list-disc flex-col gap-1.5 ps-6">
          {checks.map((check) => (
            <li key={check}>{t(`checks.${check}`)}</li>
          ))}
        </ul>
      </section>
      <Notice>{t('notYours')}</Notice>
    </>
  )
}

import { Check, HandHeart } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '#app/ui/page-header.tsx'
import { SingleCheckbox } from '#app/ui/single-checkbox.tsx'
import { at, type StepProps } from './step-fields.ts'

/** What stays private, and what cannot: before the first word is written. */
export async function Limits({ form }: StepProps) {
  const t = await getTranslations('request.limits')
  const field = at(form, 'understood', 'boolean')
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="flex flex-col gap-6">
        <section className="card flex flex-col gap-3 p-5 sm:p-6">
          <h2 className="text-xl">{t('privateTitle')}</h2>
          <ul className="flex flex-col gap-2.5">
            {(['private1', 'private2', 'private3'] as const).map((key) => (
              <li key={key} className="flex gap-3">
                <Check aria-hidden className="mt-1 size-5 shrink-0 text-accent" />
                {t(key)}
              </li>
            ))}
          </ul>
        </section>
        <section className="flex flex-col gap-3 rounded-card bg-care-soft p-5 sm:p-6">
          <h2 className="text-xl text-care">{t('limitTitle')}</h2>
          <p>{t('limitLead')}</p>
          <ul className="flex flex-col gap-2.5">
            {(['limit1', 'limit2', 'limit3', 'limit4'] as const).map((key) => (
              <li key={key} className="flex gap-3">
                <HandHeart aria-hidden className="mt-1 size-5 shrink-0 text-care" />
                {t(key)}
              </li>
            ))}
          </ul>
          <p>{t('limitWho')}</p>
        </section>
        <p>{t('tell')}</p>
        <SingleCheckbox
          {...field}
          value="true"
          label={t('understood')}
          defaultChecked={form.value(field.name) === 'true'}
        />
      </div>
    </>
  )
}

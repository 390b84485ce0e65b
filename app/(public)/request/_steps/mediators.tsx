import { getTranslations } from 'next-intl/server'
import { PageHeader } from '#app/ui/page-header.tsx'
import { SingleCheckbox } from '#app/ui/single-checkbox.tsx'
import { TextAreaField } from '#app/ui/text-area-field.tsx'
import { limits } from '#machines/case/events/fields.ts'
import { at, type StepProps } from './step-fields.ts'

/** Whom one would not want as mediator, and whether the mediators may read one's words. */
export async function Mediators({ form }: StepProps) {
  const t = await getTranslations('request.mediators')
  const unwanted = at(form, 'unwantedMediators')
  const share = at(form, 'shareStatement', 'boolean')
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="flex flex-col gap-10">
        <TextAreaField
          {...unwanted}
          label={t('unwanted')}
          hint={t('unwantedHint')}
          whoCanRead={t('readers')}
          optional
          rows={3}
          limit={limits.note}
          defaultValue={form.value(unwanted.name)}
        />
        <section className="flex flex-col gap-3">
          <h2 className="text-xl">{t('shareTitle')}</h2>
          <p className="text-quiet">{t('shareHint')}</p>
          <SingleCheckbox
            {...share}
            value="true"
            label={t('share')}
            defaultChecked={form.value(share.name) === 'true'}
          />
        </section>
      </div>
    </>
  )
}

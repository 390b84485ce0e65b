import { useTranslations } from 'next-intl'
import { SingleCheckbox } from '#app/ui/single-checkbox.tsx'
import { TextAreaField } from '#app/ui/text-area-field.tsx'
import { limits } from '#machines/case/events/fields.ts'
import type { EventFieldsProps } from '../event-fields.ts'

/** One's own side, if one wants to tell it now, and who may read it. */
export function MySide({ view, typed }: EventFieldsProps) {
  const t = useTranslations('consentText.side')
  const told = view.statements?.some((statement) => statement.you && statement.text)
  return (
    <section className="flex flex-col gap-5">
      <h2 className="text-2xl">{t('title')}</h2>
      <TextAreaField
        label={t('statement')}
        name="payload.statement"
        id="statement"
        hint={t(told ? 'before' : 'hint')}
        whoCanRead={t('readers')}
        optional
        limit={limits.story}
        error={typed.error('statement')}
        defaultValue={typed.value('payload.statement')}
      />
      <SingleCheckbox
        name="payload.shareStatement:boolean"
        id="shareStatement"
        value="true"
        label={t('share')}
        hint={t('shareHint')}
        defaultChecked={typed.value('payload.shareStatement:boolean') === 'true'}
      />
    </section>
  )
}

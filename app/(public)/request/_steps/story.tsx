import { getTranslations } from 'next-intl/server'
import { TextAreaField } from '#app/ui/text-area-field.tsx'
import { limits } from '#machines/case/events/fields.ts'
import { at, type StepProps } from './step-fields.ts'

/** What happened, in one's own words, with beginnings for whoever finds it hard to start. */
export async function Story({ form }: StepProps) {
  const t = await getTranslations('request.story')
  const field = at(form, 'whatHappened')
  return (
    <TextAreaField
      {...field}
      label={t('title')}
      question
      hint={
        <div className="flex flex-col gap-3">
          <p>{t('lead')}</p>
          <div>
            <p>{t('startersTitle')}</p>
            <ul className="mt-1 flex list-disc flex-col gap-0.5 ps-6 italic">
              {(['starter1', 'starter2', 'starter3', 'starter4'] as const).map((key) => (
                <li key={key}>{t(key)}</li>
              ))}
            </ul>
          </div>
        </div>
      }
      whoCanRead={t('readers')}
      rows={12}
      limit={limits.story}
      defaultValue={form.value(field.name)}
    />
  )
}

import { getTranslations } from 'next-intl/server'
import { PageHeader } from '#app/ui/page-header.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { StepProps } from './step-fields.ts'

/** Only for somebody without an account: what to be called. */
export async function You({ form }: StepProps) {
  const t = await getTranslations('request.you')
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="flex flex-col gap-8">
        <TextField
          name="guest.name"
          id="name"
          label={t('name')}
          hint={t('nameHint')}
          whoCanRead={t('nameReaders')}
          width="half"
          autoComplete="name"
          defaultValue={form.value('guest.name')}
          error={form.error('name')}
        />
        <TextField
          name="guest.pronouns"
          id="pronouns"
          label={t('pronouns')}
          hint={t('pronounsHint')}
          width="half"
          autoComplete="off"
          optional
          defaultValue={form.value('guest.pronouns')}
          error={form.error('pronouns')}
        />
      </div>
    </>
  )
}

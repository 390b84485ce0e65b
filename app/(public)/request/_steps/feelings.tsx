import { getTranslations } from 'next-intl/server'
import { ChipBoxes } from '#app/ui/chip-boxes.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { WhoCanRead } from '#app/ui/who-can-read.tsx'
import { feelings, wishes } from '#machines/case/vocabulary.ts'
import { at, type StepProps } from './step-fields.ts'

/** How it feels, and what would help. */
export async function Feelings({ form }: StepProps) {
  const t = await getTranslations('request.feelings')
  const words = await getTranslations('vocabulary')
  const felt = at(form, 'feelings', 'list')
  const wished = at(form, 'wishes', 'list')
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="flex flex-col gap-10">
        <WhoCanRead>{t('readers')}</WhoCanRead>
        <ChipBoxes
          {...felt}
          label={t('feelings')}
          options={feelings.map((value) => ({ value, label: words(`feelings.${value}`) }))}
          defaultValues={form.values(felt.name)}
        />
        <ChipBoxes
          {...wished}
          label={t('wishes')}
          options={wishes.map((value) => ({ value, label: words(`wishes.${value}`) }))}
          defaultValues={form.values(wished.name)}
        />
      </div>
    </>
  )
}

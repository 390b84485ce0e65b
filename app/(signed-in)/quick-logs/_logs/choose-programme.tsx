import { useTranslations } from 'next-intl'
import { Button } from '#app/ui/button.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import type { ProgrammeCard } from '#lib/programmes/list-programmes.ts'

type Props = { programmes: ProgrammeCard[]; programme: string }

/** For those who are on duty in several programmes: which one. */
export function ChooseProgramme({ programmes, programme }: Props) {
  const t = useTranslations('people')
  return (
    <form method="get" action="/quick-logs" className="flex flex-wrap items-end gap-3">
      <SelectField
        name="programme"
        label={t('programme')}
        filled
        defaultValue={programme}
        options={programmes.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Button look="quiet">{t('show')}</Button>
    </form>
  )
}

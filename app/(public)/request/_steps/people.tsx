import { UserPlus } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { Button } from '#app/ui/button.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { WhoCanRead } from '#app/ui/who-can-read.tsx'
import { limits } from '#machines/case/events/fields.ts'
import { PersonRow } from './person-row.tsx'
import type { StepProps } from './step-fields.ts'

const places = Array.from({ length: limits.otherPeople }, (_, place) => place)

/** Who it is about: one or more people. Adding and taking away works without JavaScript. */
export async function People({ form, more }: StepProps) {
  const t = await getTranslations('request.people')
  const filled = places.filter((place) =>
    ['name', 'group', 'relationship'].some((field) =>
      form.value(`payload.otherPeople.${place}.${field}`),
    ),
  ).length
  const rows = Math.min(Math.max(filled, 1) + (filled > 0 ? more : 0), limits.otherPeople)
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {/* Enter in a field presses the first button there is: that must be the one that goes on. */}
      <button type="submit" className="sr-only" tabIndex={-1} aria-hidden>
        {t('enter')}
      </button>
      <div className="flex flex-col gap-6">
        <WhoCanRead>{t('readers')}</WhoCanRead>
        {places.slice(0, rows).map((place) => (
          <PersonRow key={place} form={form} place={place} of={rows} />
        ))}
        {rows < limits.otherPeople && (
          <Button look="quiet" name="go" value="more" className="self-start">
            <UserPlus aria-hidden className="size-5" />
            {t('more')}
          </Button>
        )}
      </div>
    </>
  )
}

import { getTranslations } from 'next-intl/server'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { RefusedNotice } from '#app/ui/refused-notice.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { typedForm } from '#lib/http/typed-form.ts'
import { kebab } from '#lib/shared/field-id.ts'
import { AddNew } from './add-new.tsx'
import { FoundList } from './found-list.tsx'
import type { WhoAct, WhoStep } from './open-act.ts'
import { searchPeople } from './search-people.ts'

/** Second step: find the person among those of the programme, or add them. */
export async function SearchWho({ step, act }: { step: WhoStep; act: WhoAct }) {
  const { view, named, q, problem } = step
  const t = await getTranslations('staffForms.who')
  const words = await getTranslations('vocabulary.relationships')
  const described = view.named?.find((one) => one.position === named)
  const search = await searchPeople(step, described?.name ?? '')
  const here = `/cases/${view.ref}/${kebab(act)}`
  const typed = await typedForm('person', problem)
  return (
    <div className="flex flex-col gap-8">
      <ErrorSummary errors={typed.errors} />
      <RefusedNotice form={typed} />
      {described && (
        <Notice title={t('described')}>
          <p>
            {[described.name, described.group, words(described.relationship)]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </Notice>
      )}
      <form method="get" action={here} className="flex flex-wrap items-end gap-3">
        {named !== undefined && <input type="hidden" name="named" value={named} />}
        <TextField
          name="q"
          type="search"
          label={t('name')}
          defaultValue={q || search.text}
          maxLength={60}
          autoComplete="off"
          className="sm:w-80"
        />
        <Button look="quiet">{t('look')}</Button>
      </form>
      {search.text !== '' && <FoundList step={step} act={act} found={search.people} />}
      <AddNew
        step={step}
        act={act}
        name={described?.name ?? q ?? ''}
        typed={typed}
        open={typed.errors.length > 0 || (search.text !== '' && search.people.length === 0)}
      />
    </div>
  )
}

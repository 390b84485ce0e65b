import type { Route } from 'next'
import { useTranslations } from 'next-intl'
import { Button } from '#app/ui/button.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { memberRoles } from '#lib/people/member-changes.ts'
import type { ProgrammeCard } from '#lib/programmes/list-programmes.ts'
import { type PeopleQuery, sorts } from './query.ts'

type Props = { query: PeopleQuery; programmes: ProgrammeCard[]; programme: string }

/** Name, role and order: a plain form that asks for the same page again. */
export function SearchBar({ query, programmes, programme }: Props) {
  const t = useTranslations('people')
  return (
    <form method="get" action="/people" className="flex flex-wrap items-end gap-3">
      {programmes.length > 1 && (
        <SelectField
          name="programme"
          label={t('programme')}
          filled
          defaultValue={programme}
          options={programmes.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <TextField
        name="q"
        type="search"
        label={t('search')}
        defaultValue={query.q}
        maxLength={60}
        autoComplete="off"
        className="sm:w-64"
      />
      <SelectField
        name="role"
        label={t('role')}
        filled
        defaultValue={query.left ? 'left' : (query.role ?? '')}
        options={[
          { value: '', label: t('everyRole') },
          ...memberRoles.map((role) => ({ value: role, label: t(`roles.${role}`) })),
          { value: 'left', label: t('whoLeft') },
        ]}
      />
      <SelectField
        name="sort"
        label={t('sort')}
        filled
        defaultValue={query.sort}
        options={sorts.map((sort) => ({ value: sort, label: t(`sorts.${sort}`) }))}
      />
      <Button look="quiet">{t('show')}</Button>
      {(query.q || query.role || query.left) && (
        <LinkButton href={'/people' as Route} look="plain">
          {t('all')}
        </LinkButton>
      )}
    </form>
  )
}

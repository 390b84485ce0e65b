import type { Route } from 'next'
import { useTranslations } from 'next-intl'
import { LinkButton } from '#app/ui/link-button.tsx'
import type { FoundPerson } from '#lib/people/find-people.ts'
import { type MemberRole, memberRoles } from '#lib/people/member-changes.ts'
import { kebab } from '#lib/shared/field-id.ts'
import type { WhoAct, WhoStep } from './open-act.ts'

type Props = { step: WhoStep; act: WhoAct; found: FoundPerson[] }

/** Whom the search found, each with a button; who cannot be meant is named with the reason. */
export function FoundList({ step, act, found }: Props) {
  const t = useTranslations('staffForms.who')
  const roles = useTranslations('people.roles')
  const { view, named } = step
  const mediates = new Set((view.team ?? []).filter((one) => one.serves).map(({ id }) => id))
  const inCase = new Set(view.people.map(({ id }) => id))
  const to = (id: string) => {
    const query = new URLSearchParams({ with: id })
    if (named !== undefined) query.set('named', String(named))
    return `/cases/${view.ref}/${kebab(act)}?${query}` as Route
  }
  const roleWords = (role: string) => (isRole(role) ? roles(role) : role)
  return (
    <section aria-labelledby="found" className="flex flex-col gap-3">
      <h2 id="found" className="text-lg">
        {t('found', { count: found.length })}
      </h2>
      <ul className="card divide-y divide-line empty:hidden">
        {found.map(({ id, name, pronouns, roles: held }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 px-5 py-3.5">
            <div>
              <p className="text-lg leading-snug font-semibold">
                {name}
                {pronouns && <span className="font-normal text-quiet"> ({pronouns})</span>}
              </p>
              <p className="text-quiet">
                {held.map(roleWords).join(', ')}
                {inCase.has(id) && ` · ${t('inCase')}`}
              </p>
            </div>
            {mediates.has(id) ? (
              <p className="text-quiet">{t('mediates')}</p>
            ) : (
              <LinkButton href={to(id)} look="quiet" size="s">
                {t('choose', { name })}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const isRole = (role: string): role is MemberRole =>
  (memberRoles as readonly string[]).includes(role)

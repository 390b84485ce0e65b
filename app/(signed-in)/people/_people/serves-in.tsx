import type { Route } from 'next'
import { useTranslations } from 'next-intl'
import { Card } from '#app/ui/card.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { MemberPage } from '#lib/people/read-member.ts'

/** The open cases in which somebody mediates; once they cannot, each needs another mediator. */
export function ServesIn({ member }: { member: MemberPage }) {
  const t = useTranslations('people.member')
  const { serves, resting, roles } = member
  if (serves.length === 0) return null
  const away = resting || !roles.includes('mediator')
  return (
    <Card title={t(away ? 'needsOther' : 'serves', { count: serves.length })}>
      {away && <p>{t('needsOtherLead', { name: member.name })}</p>}
      <CaseLines serves={serves} away={away} />
    </Card>
  )
}

/** Cases by number and stage: who is in them stands in the case. */
export function CaseLines({ serves, away }: Pick<MemberPage, 'serves'> & { away: boolean }) {
  const t = useTranslations('people.member')
  const status = useTranslations('status.work')
  return (
    <ul className="divide-y divide-line">
      {serves.map((one) => (
        <li key={one.ref} className="flex flex-wrap items-center justify-between gap-3 py-3">
          <span className="flex flex-wrap items-center gap-2">
            <a
              href={`/cases/${one.ref}`}
              className="font-semibold text-accent underline underline-offset-3"
            >
              {one.ref}
            </a>
            <Tag>{status(one.status)}</Tag>
            {!one.accepted && <span className="text-quiet">{t('asked')}</span>}
          </span>
          {away && (
            <LinkButton href={`/cases/${one.ref}/replace-mediator` as Route} look="quiet" size="s">
              {t('chooseOther')} <span className="sr-only">({one.ref})</span>
            </LinkButton>
          )}
        </li>
      ))}
    </ul>
  )
}

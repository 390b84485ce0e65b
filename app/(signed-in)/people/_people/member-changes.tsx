import type { Route } from 'next'
import { useTranslations } from 'next-intl'
import { Card } from '#app/ui/card.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import type { MemberPage } from '#lib/people/read-member.ts'

/** What can be changed about somebody: each leads to a page that says what follows. */
export function MemberChanges({ member, programme }: { member: MemberPage; programme: string }) {
  const t = useTranslations('people')
  const { id, changes, invitable } = member
  return (
    <Card title={t('member.changes')}>
      {changes.length === 0 && <p className="text-quiet">{t('member.notYours')}</p>}
      <div className="flex flex-wrap gap-3 empty:hidden">
        {changes.map((change) => (
          <LinkButton
            key={change}
            href={`/people/${id}/${change}?programme=${programme}` as Route}
            look="quiet"
          >
            {t(`member.do.${change}`)}
          </LinkButton>
        ))}
        {invitable && (
          <LinkButton href={`/people/${id}/invitation` as Route} look="quiet">
            {t('newCode')}
          </LinkButton>
        )}
      </div>
    </Card>
  )
}

import { useTranslations } from 'next-intl'
import { Card } from '#app/ui/card.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { Time } from '#app/ui/time.tsx'
import { memberRoles } from '#lib/people/member-changes.ts'
import type { MemberPage } from '#lib/people/read-member.ts'

/** What somebody is in the programme, and since when. */
export function MemberStanding({ member, zone }: { member: MemberPage; zone: string }) {
  const t = useTranslations('people')
  const { since, leftAt, resting } = member
  const held = memberRoles.filter((role) => member.roles.includes(role))
  return (
    <Card title={t('member.now')}>
      <p className="flex flex-wrap items-center gap-2">
        {held.map((role) => (
          <Tag key={role} tone="calm">
            {t(`roles.${role}`)}
          </Tag>
        ))}
        {resting && <Tag tone="warn">{t('member.resting')}</Tag>}
        {leftAt && <Tag>{t('member.left')}</Tag>}
      </p>
      {since && (
        <p className="text-quiet">
          {t('table.since')} <Time at={since} zone={zone} style="date" />
        </p>
      )}
      {leftAt && (
        <p className="text-quiet">
          {t('member.leftOn')} <Time at={leftAt} zone={zone} style="date" />
        </p>
      )}
    </Card>
  )
}

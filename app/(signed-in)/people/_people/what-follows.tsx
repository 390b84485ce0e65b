import { useTranslations } from 'next-intl'
import { Notice } from '#app/ui/notice.tsx'
import type { MemberChange } from '#lib/people/member-changes.ts'
import type { MemberPage } from '#lib/people/read-member.ts'
import { CaseLines } from './serves-in.tsx'

type Props = { change: MemberChange; member: MemberPage }

/** What a change does, at once, and which cases will need another mediator. */
export function WhatFollows({ change, member }: Props) {
  const t = useTranslations('people.member')
  const { name, serves, roles, resting } = member
  const takesAway = ['end', 'suspend', 'role'].includes(change)
  const comesBack = change === 'lift' && serves.length > 0
  const loses = takesAway && roles.includes('mediator') && !resting && serves.length > 0
  return (
    <>
      <p className="max-w-read">{t(`says.${change}`, { name })}</p>
      {change === 'role' && roles.includes('administrator') && (
        <p className="max-w-read">{t('administersIfNot', { name })}</p>
      )}
      {comesBack && <p className="max-w-read">{t('backIn', { count: serves.length })}</p>}
      {loses && (
        <Notice tone="warn" title={t('needsOther', { count: serves.length })}>
          <p>{t(change === 'role' ? 'losesIfNot' : 'loses', { name })}</p>
          <CaseLines serves={serves} away={false} />
        </Notice>
      )}
    </>
  )
}

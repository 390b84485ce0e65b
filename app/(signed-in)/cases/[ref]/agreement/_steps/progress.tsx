import { useTranslations } from 'next-intl'
import { Card } from '#app/ui/card.tsx'
import type { AgreementView } from '#lib/cases/view/agreement-types.ts'
import { isParty } from '#lib/cases/view/is-party.ts'
import type { CaseView } from '#lib/cases/view/types.ts'

/** How many have said yes to the words. The team sees how many; a party sees their own and the supervisor's. */
export function Progress({ view, text }: { view: CaseView; text: AgreementView }) {
  const t = useTranslations('agreement.progress')
  const of = view.people.filter((one) => one.here).length
  const count = text.approvals?.filter((one) => one.kind === 'wording').length
  const party = isParty(view)
  return (
    <Card title={t('title')}>
      <ul className="flex list-disc flex-col gap-1.5 ps-5">
        {party && <li>{text.approvedByYou ? t('youYes') : t('youWait')}</li>}
        {count !== undefined && <li>{t('readCount', { count, of })}</li>}
        <li>{text.policyApproved ? t('policyDone') : t('policyWait')}</li>
      </ul>
    </Card>
  )
}

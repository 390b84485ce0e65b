import { Check, Circle } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Card } from '#app/ui/card.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { Time } from '#app/ui/time.tsx'
import type { AgreementView } from '#lib/cases/view/agreement-types.ts'
import type { CaseView } from '#lib/cases/view/types.ts'

type Props = { view: CaseView; text: AgreementView }

/** Who has signed and who has not yet: each person a line, all alike. */
export function Signatures({ view, text }: Props) {
  const t = useTranslations('agreement')
  const parties = view.people.filter((one) => one.here).map((one) => ({ ...one, witness: false }))
  const witnesses = (view.team ?? [])
    .filter((one) => one.serves && one.role !== 'observer')
    .map((one) => ({ ...one, witness: true }))
    // A witness may sign and need not: once it is signed, nobody waits for them any more.
    .filter(({ id }) => text.status !== 'signed' || text.signatures.some((one) => one.by.id === id))
  const { zone } = view.programme
  return (
    <Card title={t('signing.who')}>
      <ul className="flex flex-col divide-y divide-line">
        {[...parties, ...witnesses].map(({ id, name, you, witness }) => {
          const signature = text.signatures.find((one) => one.by.id === id)
          const called = signature?.by.name ?? name
          return (
            <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-3">
              <span className="flex min-w-40 flex-1 flex-col">
                <span className="font-semibold">
                  {you ? t('parts.you', { name: called }) : called}
                </span>
                {witness && (
                  <span className="text-[0.9375rem] text-quiet">{t('signing.witness')}</span>
                )}
              </span>
              {signature ? (
                <Tag tone="good" icon={<Check aria-hidden />}>
                  {t.rich('signing.signed', {
                    date: () => <Time at={signature.at} zone={zone} style="short" />,
                  })}
                </Tag>
              ) : (
                <Tag tone="quiet" icon={<Circle aria-hidden />}>
                  {t('signing.notYet')}
                </Tag>
              )}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { classNames } from '#app/ui/class-names.ts'
import type { AgreementRow } from '#lib/shared/agreement-form.ts'
import { balanceOf, isOneSided } from '#lib/shared/agreement-hints.ts'

type Props = { rows: AgreementRow[]; people: { id: string; name: string }[] }

/** Who promises how much, as dots that can be counted. */
export function Balance({ rows, people }: Props) {
  const t = useTranslations('agreement')
  if (people.length < 2) return null
  const balance = balanceOf(
    rows,
    people.map((one) => one.id),
  )
  return (
    <div className="flex flex-col gap-3 rounded-card bg-sunk px-5 py-4">
      <h3 className="text-base">{t('editor.balance')}</h3>
      <ul className="flex flex-wrap gap-x-8 gap-y-2">
        {people.map(({ id, name }) => {
          const count = balance.get(id) ?? 0
          return (
            <li key={id} className="flex items-center gap-3">
              <span aria-hidden className="flex gap-1.5">
                {Array.from({ length: Math.max(count, 1) }, (_, place) => `${id}-${place}`).map(
                  (dot) => (
                    <span
                      key={dot}
                      className={classNames(
                        'size-3.5 rounded-pill border-2 border-accent',
                        count > 0 && 'bg-accent',
                      )}
                    />
                  ),
                )}
              </span>
              {t('editor.balanceLine', { name, count })}
            </li>
          )
        })}
      </ul>
      <p aria-live="polite" className="text-[0.9375rem] text-quiet">
        {isOneSided(balance) ? t('hints.oneSided') : t('editor.balanceHint')}
      </p>
    </div>
  )
}

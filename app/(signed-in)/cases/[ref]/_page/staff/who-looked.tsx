import { useTranslations } from 'next-intl'
import { Card } from '#app/ui/card.tsx'
import { Time } from '#app/ui/time.tsx'
import type { CaseView } from '#lib/cases/view/types.ts'

/** For staff: who read whose words in this case, by name, when and why. */
export function WhoLooked({ view }: { view: CaseView }) {
  const t = useTranslations('case.reading.looked')
  const field = useTranslations('case.reading.looked.kinds')
  const reasons = useTranslations('vocabulary.openReasons')
  const { accessLog, file, programme, reading } = view
  if (!accessLog || !file) return null
  return (
    <Card title={t('title')}>
      {accessLog.length === 0 && (
        <p className="text-quiet">{t(reading?.opened ? 'now' : 'none')}</p>
      )}
      {accessLog.length > 0 && (
        <details>
          <summary className="inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-3">
            {t('count', { count: accessLog.length })}
          </summary>
          <ul className="divide-y divide-line">
            {accessLog.map((one) => (
              <li
                key={`${one.reader?.id} ${one.writer?.id} ${one.field} ${one.at}`}
                className="py-2 text-[0.9375rem]"
              >
                {t('line', {
                  reader: one.reader?.name ?? '…',
                  writer: one.writer?.name ?? '…',
                  what: field(one.field as 'statement'),
                })}{' '}
                <span className="text-quiet">
                  <Time at={one.at} zone={programme.zone} style="short" />
                  {one.reason && ` · ${reasons(one.reason)}`}
                  {one.words && ` “${one.words}”`}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  )
}

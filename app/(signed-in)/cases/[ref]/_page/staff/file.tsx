import { useFormatter, useTranslations } from 'next-intl'
import { Card } from '#app/ui/card.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { Time } from '#app/ui/time.tsx'
import type { CaseView } from '#lib/cases/view/types.ts'
import { FactsList } from '../facts-list.tsx'

/** What the supervisor keeps about the matter itself. */
export function File({ view }: { view: CaseView }) {
  const t = useTranslations('case.staff')
  const words = useTranslations('vocabulary')
  const format = useFormatter()
  const { file, openedAt, enteredAt, programme } = view
  if (!file) return null
  const { category, pressure, mayContact, postponedUntil, origin, mergedInto, quickLog } = file
  const time = (at: string) => <Time at={at} zone={programme.zone} style="short" />
  return (
    <Card
      title={t('file')}
      aside={
        <span className="flex flex-wrap gap-2">
          {file.urgent && <Tag tone="care">{t('urgent')}</Tag>}
          {file.lockedCategory && <Tag tone="care">{t('locked')}</Tag>}
        </span>
      }
    >
      <FactsList
        stacked
        facts={[
          { id: 'opened', label: t('opened'), value: time(openedAt) },
          enteredAt !== null && { id: 'entered', label: t('entered'), value: time(enteredAt) },
          category && {
            id: 'category',
            label: t('category'),
            value: words(`categories.${category}`),
          },
          file.topics.length > 0 && {
            id: 'topics',
            label: t('topics'),
            value: file.topics.map((topic) => words(`topics.${topic}`)).join(', '),
          },
          { id: 'contact', label: t('mayContact'), value: words(`contactTimings.${mayContact}`) },
          pressure && {
            id: 'pressure',
            label: t('pressure'),
            value: words(`referralPressures.${pressure}`),
          },
          { id: 'mediators', label: t('mediators'), value: file.minMediators },
          postponedUntil !== null && {
            id: 'postponed',
            label: t('postponed'),
            value: time(postponedUntil),
          },
          quickLog !== null && {
            id: 'quick-log',
            label: t('quickLog'),
            value: t('quickLogFacts', {
              day: format.dateTime(new Date(`${quickLog.day}T12:00Z`), {
                day: 'numeric',
                month: 'long',
                timeZone: 'UTC',
              }),
              place: words(`places.${quickLog.place}`),
              count: quickLog.people,
              result: words(`talkResults.${quickLog.result}`),
            }),
          },
          origin !== null && { id: 'origin', label: t('origin'), value: origin },
          mergedInto !== null && { id: 'merged', label: t('merged'), value: mergedInto },
        ]}
      />
    </Card>
  )
}

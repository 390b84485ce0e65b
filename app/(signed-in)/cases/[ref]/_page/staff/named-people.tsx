import { useTranslations } from 'next-intl'
import { Card } from '#app/ui/card.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { CaseView } from '#lib/cases/view/types.ts'

/** Whom the request named, and whom that turned out to be. For whoever named them, only the names. */
export function NamedPeople({ view }: { view: CaseView }) {
  const t = useTranslations('case.staff')
  const toWriter = useTranslations('vocabulary.relationships')
  const toEachOther = useTranslations('refer.relationships')
  const { named, people, file, requestedBy } = view
  if (!named || named.length === 0) return null
  // Whoever tells of others was asked what these are to each other.
  const words = requestedBy?.referral ? toEachOther : toWriter
  return (
    <Card title={t('named')}>
      <ul className="flex flex-col gap-3">
        {named.map(({ id, name, group, relationship, linkedId, leftOut }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
            <span>
              <span className="font-semibold">{name ?? '…'}</span>
              <span className="text-quiet">
                {' '}
                · {[group, words(relationship)].filter(Boolean).join(' · ')}
              </span>
            </span>
            {file && (
              <Tag tone={linkedId ? 'good' : leftOut ? 'quiet' : 'warn'}>
                {leftOut
                  ? t('leftOut')
                  : linkedId
                    ? t('linked', { name: people.find((one) => one.id === linkedId)?.name ?? '…' })
                    : t('notLinked')}
              </Tag>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}

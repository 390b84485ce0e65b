import { useTranslations } from 'next-intl'
import { Card } from '#app/ui/card.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { Time } from '#app/ui/time.tsx'
import { WhoCanRead } from '#app/ui/who-can-read.tsx'
import type { ConversationView } from '#lib/cases/view/intake-types.ts'
import type { CaseView } from '#lib/cases/view/types.ts'

/** The separate talks with each person. */
export function Conversations({ view }: { view: CaseView }) {
  const t = useTranslations('case.staff')
  const { conversations, programme } = view
  if (!conversations) return null
  return (
    <Card title={t('conversations')}>
      {conversations.length === 0 && <p className="text-quiet">{t('noConversations')}</p>}
      {conversations.map((one) => (
        <Conversation key={one.id} conversation={one} zone={programme.zone} />
      ))}
      {conversations.length > 0 && <WhoCanRead>{t('privateWords')}</WhoCanRead>}
    </Card>
  )
}

function Conversation({ conversation, zone }: { conversation: ConversationView; zone: string }) {
  const t = useTranslations('case.staff')
  const words = useTranslations('vocabulary')
  const { with: person, by, suitable, talk, at } = conversation
  const more = [
    talk && words(`categories.${talk.category}`),
    talk && words(`contactChannels.${talk.channel}`),
    ...(talk?.needs ?? []).map((need) => words(`accommodations.${need}`)),
  ].filter(Boolean)
  return (
    <article className="flex flex-col gap-1.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="text-base">{person.name ?? '…'}</h3>
        <Tag tone={suitable ? 'good' : 'warn'}>{t(suitable ? 'suitable' : 'notSuitable')}</Tag>
        <span className="text-[0.9375rem] text-quiet">
          {by.name} · <Time at={at} zone={zone} style="short" />
        </span>
      </div>
      {more.length > 0 && <p className="text-quiet">{more.join(' · ')}</p>}
      {talk?.power && talk.power.length > 0 && (
        <p className="text-quiet">
          {t('power')}: {talk.power.map((one) => words(`powerIndicators.${one}`)).join(', ')}
        </p>
      )}
      {talk?.notes && <p className="max-w-read whitespace-pre-line">{talk.notes}</p>}
    </article>
  )
}

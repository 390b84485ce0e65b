import { useTranslations } from 'next-intl'
import { Card } from '#app/ui/card.tsx'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { CaseView } from '#lib/cases/view/types.ts'

/** Other help that was offered, and how far that is. */
export function HandOvers({ view }: { view: CaseView }) {
  const t = useTranslations('case.handOvers')
  const words = useTranslations('vocabulary.redirectTargets')
  if (view.handOvers.length === 0) return null
  return (
    <Card title={t('title')}>
      <ul className="flex flex-col gap-3">
        {view.handOvers.map((one) => {
          const { id, person, you, to, status, note } = one
          return (
            <li key={id} className="flex flex-col gap-1">
              <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
                <span className="font-semibold">
                  {you ? words(to) : t('to', { name: person.name ?? '…', to: words(to) })}
                </span>
                <Tag tone={status === 'done' ? 'good' : 'quiet'}>{t(status)}</Tag>
              </div>
              {note && <p className="whitespace-pre-line text-quiet">{note}</p>}
              {view.file && <Settle at={view.ref} one={one} />}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

const next = { offered: ['accepted', 'declined'], accepted: ['done', 'declined'] } as const

/** For staff: what came of it. */
function Settle({ at, one }: { at: string; one: CaseView['handOvers'][number] }) {
  const t = useTranslations('case.handOvers.settle')
  const pending = useTranslations('common')('pending')
  const { id, person, status } = one
  if (status !== 'offered' && status !== 'accepted') return null
  const name = person.name ?? '…'
  return (
    <form
      method="post"
      action={`/api/cases/${at}/hand-overs/${id}`}
      className="flex flex-col gap-2"
    >
      <input type="hidden" name="back" value={`/cases/${at}`} />
      {status === 'offered' && <p className="text-quiet">{t('say', { name })}</p>}
      <div className="flex flex-wrap gap-2">
        {next[status].map((wish) => (
          <SubmitButton
            key={wish}
            look="quiet"
            size="s"
            name="status"
            value={wish}
            pendingLabel={pending}
          >
            {t(wish)} <span className="sr-only">({name})</span>
          </SubmitButton>
        ))}
      </div>
    </form>
  )
}

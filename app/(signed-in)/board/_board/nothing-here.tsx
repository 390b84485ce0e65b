import { useTranslations } from 'next-intl'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { EmptyBoard } from '#app/ui/illustrations/empty-board.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'

/** No case at all, or none that was searched for. */
export function NothingHere({ searched = false }: { searched?: boolean }) {
  const t = useTranslations('board')
  return (
    <EmptyState
      picture={<EmptyBoard />}
      title={searched ? t('notFound.title') : t('empty.title')}
      actions={
        searched && (
          <LinkButton href="/board" look="quiet">
            {t('filter.all')}
          </LinkButton>
        )
      }
    >
      <p>{searched ? t('notFound.body') : t('empty.body')}</p>
    </EmptyState>
  )
}

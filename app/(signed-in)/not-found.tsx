import { getTranslations } from 'next-intl/server'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Lost } from '#app/ui/illustrations/lost.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'

/** For somebody who is signed in: the same for what does not exist and for what they may not know. */
export default async function NotFound() {
  const t = await getTranslations('errors.notFound')
  return (
    <EmptyState
      level={1}
      picture={<Lost />}
      title={t('title')}
      actions={<LinkButton href="/">{t('home')}</LinkButton>}
    >
      <p>{t('body')}</p>
      <p>{t('next')}</p>
    </EmptyState>
  )
}

import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Lost } from '#app/ui/illustrations/lost.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { PublicFrame } from '#app/ui/public-frame.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('errors.notFound'))('title') }
}

/** The same page for what does not exist and for what somebody may not know. */
export default async function NotFound() {
  const t = await getTranslations('errors.notFound')
  return (
    <PublicFrame signIn={false}>
      <EmptyState
        level={1}
        picture={<Lost />}
        title={t('title')}
        actions={<LinkButton href="/">{t('home')}</LinkButton>}
      >
        <p>{t('body')}</p>
        <p>{t('next')}</p>
      </EmptyState>
    </PublicFrame>
  )
}

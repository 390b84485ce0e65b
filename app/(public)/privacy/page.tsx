import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { TextPage } from '#app/ui/text-page.tsx'

const sections = ['keep', 'why', 'read', 'limit', 'gone', 'device', 'rights'] as const

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('privacy')
  return { title: t('title') }
}

export default async function PrivacyPage() {
  const t = await getTranslations('privacy')
  return (
    <TextPage
      title={t('title')}
      lead={t('lead')}
      sections={sections.map((id) => ({
        id,
        title: t(`sections.${id}.title`),
        body: t(`sections.${id}.body`),
      }))}
    />
  )
}

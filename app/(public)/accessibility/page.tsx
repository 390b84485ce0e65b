import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { TextPage } from '#app/ui/text-page.tsx'

const sections = ['aim', 'do', 'hard', 'tell'] as const

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accessibility')
  return { title: t('title') }
}

export default async function AccessibilityPage() {
  const t = await getTranslations('accessibility')
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

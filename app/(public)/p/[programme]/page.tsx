import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { HelpNumbers } from '#app/ui/help-numbers.tsx'
import { listProgrammes } from '#lib/programmes/list-programmes.ts'
import { ProgrammePage } from '../../_landing/programme-page.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('landing')
  return { title: t('title') }
}

export default async function OneProgramme({ params }: PageProps<'/p/[programme]'>) {
  const [{ programme: slug }, programmes] = await Promise.all([params, listProgrammes()])
  const programme = programmes.find((one) => one.slug === slug)
  if (!programme) notFound()
  return (
    <>
      <ProgrammePage programme={programme} />
      {programmes.length > 1 && <HelpNumbers numbers={programme.helpNumbers} />}
    </>
  )
}

import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { listProgrammes } from '#lib/programmes/list-programmes.ts'
import { ProgrammeChoice } from './_landing/programme-choice.tsx'
import { ProgrammePage } from './_landing/programme-page.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('landing')
  return { title: t('title') }
}

/** The start: the programme's own page, or a choice where there are several. */
export default async function StartPage() {
  const programmes = await listProgrammes()
  const [only] = programmes
  if (only && programmes.length === 1) return <ProgrammePage programme={only} />
  return <ProgrammeChoice programmes={programmes} />
}

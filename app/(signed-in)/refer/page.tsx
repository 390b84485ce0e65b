import type { Metadata, Route } from 'next'
import { getTranslations } from 'next-intl/server'
import { ChooseProgramme } from '#app/(public)/request/_start/choose-programme.tsx'
import { Column } from '#app/ui/column.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { RefusedNotice } from '#app/ui/refused-notice.tsx'
import { requireActor } from '#lib/auth/require-actor.ts'
import { typedForm } from '#lib/http/typed-form.ts'
import { openProgramme } from '#lib/requests/open-programme.ts'
import { Limits } from './_form/limits.tsx'
import { ownWords } from './_form/own-words.ts'
import { ReferForm } from './_form/refer-form.tsx'

type Props = PageProps<'/refer'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, common] = [await getTranslations('refer'), await getTranslations('common')]
  const { problem } = await searchParams
  return { title: problem ? `${common('error')}: ${t('title')}` : t('title') }
}

/** Somebody saw a conflict between other people, and tells the programme. One page, for people in a hurry. */
export default async function ReferPage({ searchParams }: Props) {
  const actor = await requireActor()
  const { programme: slug, problem } = await searchParams
  const wanted = typeof slug === 'string' ? slug : null
  const programme = await openProgramme(wanted, actor)
  if (!programme) return <ChooseProgramme actor={actor} wanted={wanted} to="/refer" />
  const is = (role: string) =>
    actor.memberships.some((mine) => mine.programmeId === programme.id && mine.role === role)
  const t = await getTranslations('refer')
  const refused = typeof problem === 'string' ? problem : undefined
  const start = is('mediator') ? { 'payload.role': 'peer-mediator' } : undefined
  const form = await typedForm('refer', refused, start, await ownWords())
  return (
    <Column>
      <ErrorSummary errors={form.errors} />
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        above={<p className="font-semibold text-accent">{programme.name}</p>}
        back={{ href: '/home' as Route }}
      />
      <div className="flex flex-col gap-7">
        <RefusedNotice form={form} />
        <Limits />
        {(is('supervisor') || is('safeguarding')) && <Notice tone="warn">{t('staffOut')}</Notice>}
        {is('mediator') && <Notice>{t('mediatorOut')}</Notice>}
        <ReferForm form={form} programme={programme} />
      </div>
    </Column>
  )
}

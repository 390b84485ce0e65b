import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Column } from '#app/ui/column.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { RefusedNotice } from '#app/ui/refused-notice.tsx'
import { requireActor } from '#lib/auth/require-actor.ts'
import { typedForm } from '#lib/http/typed-form.ts'
import { listLogs } from '#lib/quick-logs/list-logs.ts'
import { loggingProgrammes } from '#lib/quick-logs/logging-programmes.ts'
import { readyToLog } from '#lib/quick-logs/ready-to-log.ts'
import { ChooseProgramme } from './_logs/choose-programme.tsx'
import { LogForm } from './_logs/log-form.tsx'
import { LogList } from './_logs/log-list.tsx'
import { ownWords } from './_logs/own-words.ts'
import { readLogsQuery } from './_logs/query.ts'
import { startOf } from './_logs/start-of.ts'

type Props = PageProps<'/quick-logs'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, common] = [await getTranslations('quickLogs'), await getTranslations('common')]
  const { problem } = readLogsQuery(await searchParams)
  return { title: problem ? `${common('error')}: ${t('title')}` : t('title') }
}

/** Talks on the spot: log one in half a minute, and what was logged before. */
export default async function QuickLogsPage({ searchParams }: Props) {
  const actor = await requireActor()
  const query = readLogsQuery(await searchParams)
  const programmes = await loggingProgrammes(actor)
  const programme = programmes.find(({ id }) => id === query.programme) ?? programmes[0]
  if (!programme) notFound()
  const t = await getTranslations('quickLogs')
  const [ready, logs] = await Promise.all([
    readyToLog(actor, programme),
    listLogs(actor, programme.id, query.page),
  ])
  const typed = await typedForm('quick-log', query.problem, startOf(ready), await ownWords())
  const all = actor.memberships.some(
    ({ programmeId, role }) => programmeId === programme.id && role === 'supervisor',
  )
  return (
    <Column>
      <ErrorSummary errors={typed.errors} />
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="flex flex-col gap-10">
        {query.done && (
          <Notice tone="good" role="status" title={t(`done.${query.done}.title`)}>
            {t(`done.${query.done}.body`)}
          </Notice>
        )}
        <RefusedNotice form={typed} />
        {programmes.length > 1 && (
          <ChooseProgramme programmes={programmes} programme={programme.id} />
        )}
        <LogForm programme={programme} ready={ready} typed={typed} />
        <LogList logs={logs} all={all} page={query.page} />
      </div>
    </Column>
  )
}

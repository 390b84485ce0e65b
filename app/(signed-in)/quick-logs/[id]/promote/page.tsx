import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ownWords } from '#app/(signed-in)/refer/_form/own-words.ts'
import { Column } from '#app/ui/column.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { RefusedNotice } from '#app/ui/refused-notice.tsx'
import { requireActor } from '#lib/auth/require-actor.ts'
import { typedForm } from '#lib/http/typed-form.ts'
import { findLog } from '#lib/quick-logs/find-log.ts'
import { loggingProgrammes } from '#lib/quick-logs/logging-programmes.ts'
import { PromoteForm } from './promote-form.tsx'

type Props = PageProps<'/quick-logs/[id]/promote'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, common] = [await getTranslations('quickLogs.promote'), await getTranslations('common')]
  const { problem } = await searchParams
  return { title: problem ? `${common('error')}: ${t('title')}` : t('title') }
}

/** A talk on the spot needs more: now the people get names, and it becomes a case. */
export default async function PromotePage({ params, searchParams }: Props) {
  const [{ id }, { problem }, actor] = await Promise.all([params, searchParams, requireActor()])
  const [log, programmes] = await Promise.all([findLog(actor, id), loggingProgrammes(actor)])
  const programme = programmes.find((one) => one.id === log?.programmeId)
  if (!log || !programme) notFound()
  const t = await getTranslations('quickLogs.promote')
  const back = { href: `/quick-logs?programme=${programme.id}` as Route, label: t('back') }
  if (!log.mayPromote)
    return (
      <EmptyState
        level={1}
        title={t(log.promoted ? 'alreadyTitle' : 'notYoursTitle')}
        actions={<LinkButton href={back.href}>{back.label}</LinkButton>}
      >
        <p>{t(log.promoted ? 'already' : 'notYours')}</p>
      </EmptyState>
    )
  const name = `promote:${id.toUpperCase()}`
  const refused = typeof problem === 'string' ? problem : undefined
  const start = { 'payload.topics:list': log.topic, 'payload.place': log.place }
  const form = await typedForm(name, refused, start, await ownWords())
  return (
    <Column>
      <ErrorSummary errors={form.errors} />
      <PageHeader title={t('title')} lead={t('lead')} back={back} />
      <div className="flex flex-col gap-7">
        <RefusedNotice form={form} />
        <Notice title={t('outTitle')}>
          <p>{t('out')}</p>
        </Notice>
        <Notice tone="care">{t('limit')}</Notice>
        <PromoteForm log={log} name={name} form={form} programme={programme} />
      </div>
    </Column>
  )
}

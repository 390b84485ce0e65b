import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Column } from '#app/ui/column.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { KeepDraft } from '#app/ui/keep-draft.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { RefusedNotice } from '#app/ui/refused-notice.tsx'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import { requireActor } from '#lib/auth/require-actor.ts'
import { openCaseView } from '#lib/cases/open-case-view.ts'
import { typedForm } from '#lib/http/typed-form.ts'
import { DebriefFields } from './debrief-fields.tsx'

type Props = PageProps<'/cases/[ref]/session/[n]/debrief'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, common] = await Promise.all([
    getTranslations('sessionRoom.debrief'),
    getTranslations('common'),
  ])
  const { problem } = await searchParams
  return { title: problem ? `${common('error')}: ${t('title')}` : t('title') }
}

/** A mediator looks back on a meeting, alone and in two minutes. */
export default async function DebriefPage({ params, searchParams }: Props) {
  const { ref, n } = await params
  const { problem } = await searchParams
  const actor = await requireActor()
  const view = await openCaseView(actor, ref)
  const own = view?.debriefs?.find((one) => one.you && String(one.n) === n)
  if (!view || !own) notFound()
  const t = await getTranslations('sessionRoom.debrief')
  const common = await getTranslations('common')
  const form = `debrief:${ref}-${n}`
  const typed = await typedForm(
    form,
    typeof problem === 'string' ? problem : undefined,
    startOf(own),
  )
  return (
    <Column>
      <PageHeader title={t('title')} lead={t('lead')} back={{ href: `/cases/${ref}` }} />
      <form
        method="post"
        action={`/api/cases/${ref}/sessions/${n}/debrief`}
        noValidate
        className="flex flex-col gap-8"
      >
        <ErrorSummary errors={typed.errors} />
        <RefusedNotice form={typed} />
        {!own.owed && <Notice tone="good">{t('done')}</Notice>}
        <Notice tone="care">{t('danger')}</Notice>
        <input type="hidden" name="key" value={randomUUID()} />
        <input type="hidden" name="form" value={form} />
        <input type="hidden" name="back" value={`/cases/${ref}/session/${n}/debrief`} />
        <DebriefFields typed={typed} />
        <KeepDraft form={form} typed={typed} />
        <div>
          <SubmitButton pendingLabel={common('pending')}>{t('send')}</SubmitButton>
        </div>
      </form>
    </Column>
  )
}

/** What was written before, so that it can be changed. */
function startOf(own: {
  answers: unknown
  worried: boolean
  owed: boolean
}): Record<string, string> {
  if (own.owed) return {}
  const said = (own.answers ?? {}) as Record<string, unknown>
  const text = (name: string) => (said[name] === undefined ? '' : String(said[name]))
  return {
    wentWell: text('wentWell'),
    wasHard: text('wasHard'),
    asPair: text('asPair'),
    'energy:number': text('energy'),
    'wantsSupport:boolean': text('wantsSupport'),
    'worried:boolean': String(own.worried),
  }
}

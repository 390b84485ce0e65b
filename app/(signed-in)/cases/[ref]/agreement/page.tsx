import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Column } from '#app/ui/column.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { AgreementSheet } from '#app/ui/illustrations/agreement-sheet.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { RefusedNotice } from '#app/ui/refused-notice.tsx'
import { whyCameBack } from '#lib/agreements/why-came-back.ts'
import { requireActor } from '#lib/auth/require-actor.ts'
import { openCaseView } from '#lib/cases/open-case-view.ts'
import { isParty } from '#lib/cases/view/is-party.ts'
import { typedForm } from '#lib/http/typed-form.ts'
import { WhatWasTyped } from '../_act/what-was-typed.tsx'
import { InForce } from './_read/in-force.tsx'
import { Drafting } from './_steps/drafting.tsx'
import { Review } from './_steps/review.tsx'
import { Signed } from './_steps/signed.tsx'
import { Signing } from './_steps/signing.tsx'
import { may } from './_steps/step-props.ts'

type Props = PageProps<'/cases/[ref]/agreement'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, common] = await Promise.all([getTranslations('agreement'), getTranslations('common')])
  const { problem } = await searchParams
  return { title: problem ? `${common('error')}: ${t('heading.others')}` : t('heading.others') }
}

/** The agreement of a case: written, read, signed and kept at one address. */
export default async function AgreementPage({ params, searchParams }: Props) {
  const { ref } = await params
  const query = await searchParams
  const actor = await requireActor()
  const view = await openCaseView(actor, ref)
  if (!view) notFound()
  const t = await getTranslations('agreement')
  const text = view.agreement
  const step = stepOf(view.state, Boolean(may(view, 'editAgreement')), text?.status)
  const form = query.form === 'sign' ? 'sign' : 'edit-agreement'
  const problem = typeof query.problem === 'string' ? query.problem : undefined
  const typed = await typedForm(`${form}:${ref}`, problem)
  const draft = step === 'drafting'
  const whose = isParty(view) ? 'party' : 'others'
  const why = draft && text ? await whyCameBack(actor, ref) : null
  return (
    <Column>
      <PageHeader
        title={draft ? t('draftTitle') : t(`heading.${whose}`)}
        lead={step === 'none' ? undefined : t(`lead.${whose}.${step}`)}
        back={{ href: `/cases/${ref}`, label: t('back') }}
      />
      <div className="flex flex-col gap-8">
        <ErrorSummary errors={typed.errors} />
        <RefusedNotice form={typed} />
        {problem && form === 'edit-agreement' && !draft && (
          <WhatWasTyped type="editAgreement" typed={typed} />
        )}
        {query.saved === '1' && text && (
          <Notice tone="good" role="status">
            {t('saved', { version: text.version })}
          </Notice>
        )}
        {step === 'none' && (
          <EmptyState
            picture={<AgreementSheet />}
            title={t('none.title')}
            actions={<LinkButton href={`/cases/${ref}`}>{t('back')}</LinkButton>}
          >
            {t('none.body')}
          </EmptyState>
        )}
        {draft && <Drafting {...{ view, text, typed }} cameBack={why !== null} />}
        {step === 'review' && <Review {...{ view, text }} />}
        {step === 'signing' && <Signing {...{ view, text, typed }} />}
        {(step === 'signed' || step === 'old') && <Signed {...{ view, text }} />}
        {view.inForce && <InForce text={view.inForce} zone={view.programme.zone} />}
      </div>
    </Column>
  )
}

type Step = 'none' | 'drafting' | 'review' | 'signing' | 'signed' | 'old'

function stepOf(state: string | null, mayEdit: boolean, status: string | undefined): Step {
  if (state === 'agreement.drafting' && mayEdit) return 'drafting'
  if (!status) return 'none'
  if (status === 'signed') return 'signed'
  if (status === 'review') return 'review'
  if (status === 'signing') return 'signing'
  return status === 'draft' ? 'review' : 'old'
}

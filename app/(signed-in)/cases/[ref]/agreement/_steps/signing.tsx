import { useTranslations } from 'next-intl'
import { Card } from '#app/ui/card.tsx'
import { EventForm } from '#app/ui/event-form.tsx'
import { KeepDraft } from '#app/ui/keep-draft.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import { SignFields } from '../../_forms/sign.tsx'
import { AgreementText } from '../_read/agreement-text.tsx'
import { Signatures } from '../_read/signatures.tsx'
import { may, type StepProps } from './step-props.ts'

/** Each person signs alone, with their own account; mediators sign as witnesses. */
export function Signing({ view, text, typed }: StepProps) {
  const t = useTranslations('agreement')
  const common = useTranslations('common')
  if (!text) return null
  const here = `/cases/${view.ref}/agreement`
  const signed = text.signatures.some((one) => one.you)
  return (
    <>
      <AgreementText text={text} zone={view.programme.zone} />
      <Signatures view={view} text={text} />
      {signed && <Notice tone="good">{t('signing.waiting')}</Notice>}
      {may(view, 'sign')?.enabled && (
        <Card title={t('signing.title')}>
          <p className="text-quiet">{t('signing.alone')}</p>
          <EventForm
            on={view}
            type="sign"
            back={`${here}?form=sign`}
            next={here}
            className="flex flex-col gap-6"
          >
            <SignFields view={view} typed={typed} />
            <KeepDraft form={`sign:${view.ref}`} typed={typed} />
            <SubmitButton size="l" wide pendingLabel={common('pending')}>
              {t('signing.sign')}
            </SubmitButton>
          </EventForm>
        </Card>
      )}
      <div className="flex flex-wrap gap-3">
        {may(view, 'declineToSign')?.enabled && !signed && (
          <LinkButton href={`/cases/${view.ref}/decline-to-sign`} look="quiet">
            {t('signing.no')}
          </LinkButton>
        )}
        {may(view, 'reopenDraft')?.enabled && (
          <LinkButton href={`/cases/${view.ref}/reopen-draft`} look="quiet">
            {t('signing.reopen')}
          </LinkButton>
        )}
      </div>
    </>
  )
}

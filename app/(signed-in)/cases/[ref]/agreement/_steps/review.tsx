import { useTranslations } from 'next-intl'
import { EventForm } from '#app/ui/event-form.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import { AgreementText } from '../_read/agreement-text.tsx'
import { Progress } from './progress.tsx'
import { may, type StepProps } from './step-props.ts'

/** Everybody reads the words; each says that they are right, or sends them back. */
export function Review({ view, text }: Omit<StepProps, 'typed'>) {
  const t = useTranslations('agreement')
  const events = useTranslations('events')
  const common = useTranslations('common')
  if (!text) return null
  const here = `/cases/${view.ref}/agreement`
  return (
    <>
      <AgreementText text={text} zone={view.programme.zone} />
      {text.approvedByYou && <Notice tone="good">{t('review.waiting')}</Notice>}
      {may(view, 'approveWording')?.enabled && (
        <EventForm on={view} type="approveWording" back={here} next={here}>
          <input type="hidden" name="payload.version:number" value={text.version} />
          <div className="flex flex-col gap-3">
            <SubmitButton size="l" wide pendingLabel={common('pending')}>
              {t('review.yes')}
            </SubmitButton>
            <p className="text-center text-quiet">{t('review.yesHint')}</p>
          </div>
        </EventForm>
      )}
      <div className="flex flex-wrap gap-3 empty:hidden">
        {may(view, 'approvePolicy')?.enabled && (
          <LinkButton href={`/cases/${view.ref}/approve-policy`}>
            {events('approvePolicy.name')}
          </LinkButton>
        )}
        {may(view, 'returnWording')?.enabled && (
          <LinkButton href={`/cases/${view.ref}/return-wording`} look="quiet">
            {t('review.back')}
          </LinkButton>
        )}
      </div>
      <Progress view={view} text={text} />
    </>
  )
}

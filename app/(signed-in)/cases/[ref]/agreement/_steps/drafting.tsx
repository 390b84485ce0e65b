import { useTranslations } from 'next-intl'
import { EventForm } from '#app/ui/event-form.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import { EditAgreementFields } from '../../_forms/edit-agreement.tsx'
import { may, type StepProps } from './step-props.ts'

type Props = StepProps & {
  /** the text was sent back, and has not been changed since */
  cameBack: boolean
}

/** The text is being written: mediators and parties alike may change it; a mediator asks everybody to look at it. */
export function Drafting({ view, text, typed, cameBack }: Props) {
  const t = useTranslations('agreement')
  const common = useTranslations('common')
  const submit = may(view, 'submitForReview')
  const end = may(view, 'endWithoutAgreement')
  return (
    <>
      <EventForm
        on={view}
        type="editAgreement"
        back={`/cases/${view.ref}/agreement`}
        className="flex flex-col gap-8"
      >
        <EditAgreementFields view={view} typed={typed} />
        <div>
          <SubmitButton pendingLabel={common('pending')}>{t('editor.saveAndGo')}</SubmitButton>
        </div>
      </EventForm>
      {text && (submit || end) && (
        <section className="flex flex-col gap-4 border-t border-line pt-8">
          <h2 className="text-xl">{t('steps.title')}</h2>
          {submit && !submit.enabled && <p className="text-quiet">{submit.why}</p>}
          <div className="flex flex-wrap gap-3">
            {submit?.enabled && (
              <LinkButton
                href={`/cases/${view.ref}/submit-for-review`}
                look={cameBack ? 'quiet' : 'primary'}
              >
                {t('steps.submit')}
              </LinkButton>
            )}
            {end?.enabled && (
              <LinkButton href={`/cases/${view.ref}/end-without-agreement`} look="quiet">
                {t('steps.end')}
              </LinkButton>
            )}
          </div>
        </section>
      )}
    </>
  )
}

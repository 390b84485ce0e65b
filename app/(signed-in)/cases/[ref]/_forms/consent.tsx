import type { Route } from 'next'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { SingleCheckbox } from '#app/ui/single-checkbox.tsx'
import { ConsentText } from './consent/consent-text.tsx'
import { MyMeeting } from './consent/my-meeting.tsx'
import { MySide } from './consent/my-side.tsx'
import { SafetyQuestions } from './consent/safety-questions.tsx'
import type { EventFieldsProps } from './event-fields.ts'

/** Saying yes: the text first, then safety, then what one may tell, and the yes itself at the end. */
export function ConsentFields(props: EventFieldsProps) {
  const { view, typed } = props
  const t = useTranslations('consentText.yes')
  const mayDecline = view.events.some(({ type, enabled }) => type === 'decline' && enabled)
  return (
    <>
      <ConsentText />
      <SafetyQuestions {...props} />
      <MySide {...props} />
      <MyMeeting typed={typed} />
      <section className="flex flex-col gap-4">
        <h2 className="text-2xl">{t('title')}</h2>
        <SingleCheckbox
          name="payload.agreed:boolean"
          id="agreed"
          value="true"
          label={t('agreed')}
          hint={t('agreedHint')}
          error={typed.error('agreed')}
          defaultChecked={typed.value('payload.agreed:boolean') === 'true'}
        />
        <SingleCheckbox
          name="payload.statistics:boolean"
          id="statistics"
          value="true"
          label={t('statistics')}
          hint={t('statisticsHint')}
          defaultChecked={typed.value('payload.statistics:boolean') === 'true'}
        />
        {mayDecline && (
          <p>
            <Link
              href={`/cases/${view.ref}/decline` as Route}
              prefetch={false}
              className="link inline-flex min-h-11 items-center"
            >
              {t('ratherNot')}
            </Link>
          </p>
        )}
      </section>
    </>
  )
}

import type { Route } from 'next'
import { useTranslations } from 'next-intl'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import type { CallView } from '#lib/safety/read-call.ts'
import { type HelpLine, HelpLines } from '../_call/help-lines.tsx'
import { CallSteps } from './call-steps.tsx'
import { LookAgain } from './look-again.tsx'

/** What has become of one's own call. It looks again by itself until an adult has seen it. */
export function MyCall({ call, numbers }: { call: CallView; numbers: readonly HelpLine[] }) {
  const t = useTranslations('adult')
  const { seenBy } = call
  return (
    <>
      <PageHeader title={t('call.title')} />
      <div className="flex flex-col gap-8">
        <div role="status">
          <State call={call} />
        </div>
        <CallSteps call={call} />
        {!seenBy && (
          <>
            <LookAgain every={5} label={t('call.refresh')} hint={t('call.live')} />
            <Notice tone="care" title={t('danger')}>
              <HelpLines numbers={numbers} />
            </Notice>
          </>
        )}
        <div className="flex flex-wrap gap-3">
          {call.ref && (
            <LinkButton href={`/cases/${call.ref}` as Route} look="quiet">
              {t('call.back')}
            </LinkButton>
          )}
          <LinkButton href={'/home' as Route} look="quiet">
            {t('call.home')}
          </LinkButton>
          {seenBy && (
            <LinkButton href="/help" look="plain">
              {t('call.another')}
            </LinkButton>
          )}
        </div>
      </div>
    </>
  )
}

function State({ call: { seenBy, escalatedAt, onDuty, otherAdult } }: { call: CallView }) {
  const t = useTranslations('adult')
  if (seenBy)
    return (
      <Notice tone="good" title={t('call.seen.title')}>
        <p>
          {seenBy.name
            ? t('call.seen.named', { name: seenBy.name })
            : t(`call.seen.${seenBy.role}`)}
        </p>
      </Notice>
    )
  const at = escalatedAt ? 'further' : 'sent'
  return (
    <Notice tone={escalatedAt ? 'warn' : 'info'} title={t(`call.${at}.title`)}>
      <p>
        {escalatedAt
          ? t(`call.further.${otherAdult ? 'lead' : 'body'}`)
          : t(`call.sent.${otherAdult ? 'lead' : onDuty ? 'duty' : 'all'}`)}
      </p>
    </Notice>
  )
}

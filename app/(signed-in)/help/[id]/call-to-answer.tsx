import type { Route } from 'next'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Time } from '#app/ui/time.tsx'
import { WhoCanRead } from '#app/ui/who-can-read.tsx'
import type { CallView } from '#lib/safety/read-call.ts'

/** For an adult: who needs somebody, how soon and where, and the button that says "I go". */
export function CallToAnswer({ call }: { call: CallView }) {
  const t = useTranslations('adult.answer')
  const when = useTranslations('vocabulary.imminences')
  const common = useTranslations('common')
  const rows = [
    { id: 'from', label: t('from'), value: call.caller ?? t('nothing') },
    {
      id: 'when',
      label: t('when'),
      value: (
        <>
          <strong>{when(call.imminence)}</strong> ·{' '}
          <Time at={call.createdAt} zone={call.zone} style="short" />
        </>
      ),
    },
    { id: 'where', label: t('where'), value: call.place ?? t('nothing') },
    { id: 'what', label: t('what'), value: call.note ?? t('nothing') },
    ...(call.ref ? [{ id: 'case', label: t('case'), value: <CaseLink at={call.ref} /> }] : []),
  ]
  return (
    <>
      <PageHeader title={t('title')} />
      <div className="flex flex-col gap-6">
        <SummaryList rows={rows} />
        <WhoCanRead>{t('readers')}</WhoCanRead>
        {call.otherAdult && <Notice tone="care">{t('other')}</Notice>}
        {call.acknowledgedAt ? (
          <Seen call={call} />
        ) : (
          <form
            method="post"
            action={`/api/alerts/${call.id}/acknowledge`}
            className="flex flex-col gap-2"
          >
            <input type="hidden" name="back" value={`/help/${call.id}`} />
            <div>
              <SubmitButton size="l" className="max-sm:w-full" pendingLabel={common('pending')}>
                {t('button')}
              </SubmitButton>
            </div>
            <p className="text-quiet">{t('hint')}</p>
          </form>
        )}
      </div>
    </>
  )
}

function CaseLink({ at }: { at: string }) {
  return (
    <Link
      href={`/cases/${at}` as Route}
      prefetch={false}
      className="link inline-block min-h-6 font-semibold"
    >
      {at}
    </Link>
  )
}

function Seen({ call }: { call: CallView }) {
  const { id, seenBy, acknowledgedAt, doneAt, zone, ref } = call
  const t = useTranslations('adult')
  const common = useTranslations('common')
  const who = seenBy?.name
    ? t('answer.somebody', { name: seenBy.name })
    : t(`call.seen.${seenBy?.role ?? 'supervisor'}`)
  return (
    <>
      <Notice tone="good" role="status" title={seenBy?.you ? t('answer.you') : who}>
        {acknowledgedAt && <Time at={acknowledgedAt} zone={zone} />}
        {!doneAt && seenBy?.you && <p>{t(ref ? 'answer.goInCase' : 'answer.go')}</p>}
        {doneAt && (
          <p>
            {t('answer.over')} <Time at={doneAt} zone={zone} />
          </p>
        )}
      </Notice>
      {!doneAt && (
        <form method="post" action={`/api/alerts/${id}/done`} className="flex flex-col gap-2">
          <input type="hidden" name="back" value={`/help/${id}`} />
          <div>
            <SubmitButton
              look={seenBy?.you ? 'primary' : 'quiet'}
              className="max-sm:w-full"
              pendingLabel={common('pending')}
            >
              {t('answer.done')}
            </SubmitButton>
          </div>
          <p className="text-quiet">{t('answer.doneHint')}</p>
        </form>
      )}
      <div className="flex flex-wrap gap-3">
        {ref && (
          <LinkButton href={`/cases/${ref}` as Route} look="quiet">
            {t('answer.toCase')}
          </LinkButton>
        )}
        <LinkButton href={'/board' as Route} look="quiet">
          {t('answer.toBoard')}
        </LinkButton>
      </div>
    </>
  )
}

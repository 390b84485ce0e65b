import { useTranslations } from 'next-intl'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import type { LogLine } from '#lib/quick-logs/log-line.ts'

/** Mistakes happen: the log is deleted, after a second press that says so. */
export function TakeBack({ line: { id, programmeId } }: { line: LogLine }) {
  const t = useTranslations('quickLogs.takeBack')
  const pending = useTranslations('common')('pending')
  return (
    <details className="min-w-0">
      <summary className="link inline-flex min-h-12 items-center px-2 font-semibold">
        {t('open')}
      </summary>
      <form
        method="post"
        action={`/api/quick-logs/${id}/take-back`}
        className="mt-2 flex flex-col items-start gap-3"
      >
        <input type="hidden" name="back" value={`/quick-logs?programme=${programmeId}`} />
        <p>{t('sure')}</p>
        <SubmitButton look="danger" pendingLabel={pending}>
          {t('send')}
        </SubmitButton>
      </form>
    </details>
  )
}

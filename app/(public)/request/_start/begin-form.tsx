import { useTranslations } from 'next-intl'
import { SubmitButton } from '#app/ui/submit-button.tsx'

/** Starts the request; where one was begun already, starts it anew. */
export function BeginForm({ programme, again }: { programme: string; again: boolean }) {
  const t = useTranslations('request.start')
  const pending = useTranslations('common')('pending')
  return (
    <form action="/api/request" method="post" className="flex flex-col items-start gap-2">
      <input type="hidden" name="programme" value={programme} />
      <input type="hidden" name="back" value={`/request?programme=${programme}`} />
      <SubmitButton
        pendingLabel={pending}
        size={again ? 'm' : 'l'}
        look={again ? 'quiet' : 'primary'}
        className="max-sm:w-full"
      >
        {t(again ? 'anew' : 'begin')}
      </SubmitButton>
      {again && <p className="text-quiet">{t('anewHint')}</p>}
    </form>
  )
}

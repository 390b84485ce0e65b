import { useTranslations } from 'next-intl'
import { SubmitButton } from '#app/ui/submit-button.tsx'

/** Goes on with the request that was begun in this browser. It posts, so that a guest's cookie can be a fresh one. */
export function GoOnForm({ programme }: { programme: string }) {
  const t = useTranslations('request.start')
  const pending = useTranslations('common')('pending')
  return (
    <form action="/api/request" method="post">
      <input type="hidden" name="programme" value={programme} />
      <input type="hidden" name="goOn:boolean" value="true" />
      <input type="hidden" name="back" value={`/request?programme=${programme}`} />
      <SubmitButton pendingLabel={pending} size="l" className="max-sm:w-full">
        {t('goOn')}
      </SubmitButton>
    </form>
  )
}

import { useTranslations } from 'next-intl'
import { SubmitButton } from '#app/ui/submit-button.tsx'

/** Says what is needed, and makes the secret when somebody presses the button. */
export function Begin() {
  const t = useTranslations('secondFactor.begin')
  const pending = useTranslations('common')('pending')
  return (
    <form action="/api/second-factor" method="post" className="flex flex-col gap-6">
      <input type="hidden" name="back" value="/second-factor" />
      <ol className="flex list-decimal flex-col gap-2 ps-6">
        <li>{t('app')}</li>
        <li>{t('scan')}</li>
        <li>{t('type')}</li>
        <li>{t('codes')}</li>
      </ol>
      <SubmitButton pendingLabel={pending} size="l" className="sm:self-start">
        {t('submit')}
      </SubmitButton>
    </form>
  )
}

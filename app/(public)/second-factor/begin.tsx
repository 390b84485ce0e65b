import { getTranslations } from 'next-intl/server'
import { ProofField } from '#app/ui/proof-field.tsx'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import type { TypedForm } from '#lib/http/typed-form.ts'

/** Says what is needed, and makes the secret when somebody presses the button. */
export async function Begin({ typed }: { typed: TypedForm }) {
  const t = await getTranslations('secondFactor.begin')
  const pending = (await getTranslations('common'))('pending')
  return (
    <form action="/api/second-factor" method="post" className="flex flex-col gap-6">
      <input type="hidden" name="form" value="second-factor" />
      <input type="hidden" name="back" value="/second-factor" />
      <ol className="flex list-decimal flex-col gap-2 ps-6">
        <li>{t('app')}</li>
        <li>{t('scan')}</li>
        <li>{t('type')}</li>
        <li>{t('codes')}</li>
      </ol>
      <ProofField typed={typed} />
      <SubmitButton pendingLabel={pending} size="l" className="sm:self-start">
        {t('submit')}
      </SubmitButton>
    </form>
  )
}

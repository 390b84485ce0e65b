import { getTranslations } from 'next-intl/server'
import { Card } from '#app/ui/card.tsx'
import { ProofField } from '#app/ui/proof-field.tsx'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import { typedForm } from '#lib/http/typed-form.ts'

type Props = { id: string; name: string; problem: string | undefined }

/** For somebody who has lost the app with their six numbers. They are told of it. */
export async function ResetSecondFactor({ id, name, problem }: Props) {
  const t = await getTranslations('people.secondFactor')
  const pending = (await getTranslations('common'))('pending')
  const form = `second-factor:${id.toUpperCase()}`
  const typed = await typedForm(form, problem)
  return (
    <Card title={t('title')}>
      <p>{t('body', { name })}</p>
      <form
        method="post"
        action={`/api/people/${id}/second-factor`}
        className="flex flex-col gap-4"
      >
        <input type="hidden" name="form" value={form} />
        <input type="hidden" name="back" value={`/people/${id}/invitation?for=second-factor`} />
        <ProofField typed={typed} />
        <SubmitButton look="quiet" pendingLabel={pending} className="sm:self-start">
          {t('submit')}
        </SubmitButton>
      </form>
    </Card>
  )
}

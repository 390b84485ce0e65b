import { useTranslations } from 'next-intl'
import { ProofField } from '#app/ui/proof-field.tsx'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import type { TypedForm } from '#lib/http/typed-form.ts'

type Props = {
  id: string
  /** the case that it is for */
  refOfCase: string | undefined
  /** under which name it is kept when it is refused */
  form: string
  typed: TypedForm
}

/** Makes a new invitation. */
export function NewCodeForm({ id, refOfCase, form, typed }: Props) {
  const t = useTranslations('people.invitation')
  const pending = useTranslations('common')('pending')
  const here = `/people/${id}/invitation${refOfCase ? `?ref=${refOfCase}` : ''}`
  return (
    <form
      method="post"
      action={`/api/people/${id}/invitation`}
      className="card flex flex-col gap-4 p-6"
      noValidate
    >
      <input type="hidden" name="form" value={form} />
      <input type="hidden" name="back" value={here} />
      {refOfCase && <input type="hidden" name="ref" value={refOfCase} />}
      <p>{t('why')}</p>
      <ProofField typed={typed} />
      <SubmitButton className="w-fit" pendingLabel={pending}>
        {t('make')}
      </SubmitButton>
    </form>
  )
}

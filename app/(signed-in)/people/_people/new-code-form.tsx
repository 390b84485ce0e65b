import { useTranslations } from 'next-intl'
import { SubmitButton } from '#app/ui/submit-button.tsx'

/** Makes a new invitation. `refOfCase`: the case that it is for. */
export function NewCodeForm({ id, refOfCase }: { id: string; refOfCase: string | undefined }) {
  const t = useTranslations('people.invitation')
  const pending = useTranslations('common')('pending')
  const here = `/people/${id}/invitation${refOfCase ? `?ref=${refOfCase}` : ''}`
  return (
    <form
      method="post"
      action={`/api/people/${id}/invitation`}
      className="card flex flex-col gap-4 p-6"
    >
      <input type="hidden" name="back" value={here} />
      {refOfCase && <input type="hidden" name="ref" value={refOfCase} />}
      <p>{t('why')}</p>
      <SubmitButton className="w-fit" pendingLabel={pending}>
        {t('make')}
      </SubmitButton>
    </form>
  )
}

import { useTranslations } from 'next-intl'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import { TextField } from '#app/ui/text-field.tsx'

type Props = {
  action: string
  back: string
  next?: string | null
  hint: string
  submit: string
  error: string | undefined
}

/** A field for six numbers from an app (or, where the server takes it, a recovery code). */
export function TotpForm({ action, back, next, hint, submit, error }: Props) {
  const t = useTranslations('secondFactor.ask')
  const pending = useTranslations('common')('pending')
  return (
    <form action={action} method="post" className="flex flex-col gap-6">
      <input type="hidden" name="back" value={back} />
      {next && <input type="hidden" name="next" value={next} />}
      <TextField
        name="totp"
        label={t('label')}
        hint={hint}
        width="half"
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        error={error}
        required
      />
      <SubmitButton pendingLabel={pending} size="l" className="sm:self-start">
        {submit}
      </SubmitButton>
    </form>
  )
}

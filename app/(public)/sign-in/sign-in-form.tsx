import { useTranslations } from 'next-intl'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import { EmailField } from './email-field.tsx'
import { PasswordField } from './password-field.tsx'

type Props = { next: string | null; back: string; email: string; error: string | undefined }

/** E-mail and password, as a plain form. */
export function SignInForm({ next, back, email, error }: Props) {
  const t = useTranslations('signIn')
  const pending = useTranslations('common')('pending')
  return (
    <form action="/api/sign-in" method="post" className="flex flex-col gap-6">
      <input type="hidden" name="form" value="sign-in" />
      <input type="hidden" name="back" value={back} />
      {next && <input type="hidden" name="next" value={next} />}
      <EmailField label={t('email')} defaultValue={email} />
      <PasswordField
        name="password"
        label={t('password.label')}
        autoComplete="current-password"
        error={error}
      />
      <SubmitButton pendingLabel={pending} size="l" className="sm:self-start">
        {t('submit')}
      </SubmitButton>
    </form>
  )
}

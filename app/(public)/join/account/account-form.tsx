import { useTranslations } from 'next-intl'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import { EmailField } from '../../sign-in/email-field.tsx'
import { PasswordField } from '../../sign-in/password-field.tsx'

type Props = {
  email: string
  phrase: string
  faults: { email?: string; password?: string }
}

/** E-mail and a password, which is there already: five words that can be kept, changed, or thrown away. */
export function AccountForm({ email, phrase, faults }: Props) {
  const t = useTranslations('join.account')
  const pending = useTranslations('common')('pending')
  return (
    <form action="/api/join/account" method="post" className="flex flex-col gap-6">
      <input type="hidden" name="form" value="join-account" />
      <input type="hidden" name="back" value="/join/account" />
      <EmailField
        label={t('email')}
        hint={t('emailHint')}
        whoCanRead={t('emailReaders')}
        defaultValue={email}
        error={faults.email}
      />
      <PasswordField
        name="password"
        label={t('password')}
        hint={t('passwordHint')}
        autoComplete="new-password"
        defaultValue={phrase}
        error={faults.password}
        shown
      />
      <SubmitButton pendingLabel={pending} size="l" className="sm:self-start">
        {t('submit')}
      </SubmitButton>
    </form>
  )
}

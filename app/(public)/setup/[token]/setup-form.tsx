import { useTranslations } from 'next-intl'
import { SelectField } from '#app/ui/select-field.tsx'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { TypedForm } from '#lib/http/typed-form.ts'
import { settings } from '#lib/setup/first-programme.ts'
import { fieldId } from '#lib/shared/field-id.ts'
import { localeNames, locales } from '#lib/shared/locales.ts'
import { PasswordField } from '../../sign-in/password-field.tsx'
import { HelpNumberRows } from './help-number-rows.tsx'

type Props = { token: string; typed: TypedForm; phrase: string }

/** The programme, whom to call, and the first supervisor: one plain form. */
export function SetupForm({ token, typed, phrase }: Props) {
  const t = useTranslations('setup')
  const pending = useTranslations('common')('pending')
  const field = (name: string) => ({
    name,
    id: fieldId(name),
    error: typed.error(name),
    defaultValue: typed.value(name),
  })
  return (
    <form method="post" action="/api/setup" noValidate className="flex flex-col gap-8">
      <input type="hidden" name="form" value="setup" />
      <input type="hidden" name="back" value={`/setup/${token}`} />
      <input type="hidden" name="token" value={token} />
      <h2 className="text-xl">{t('programme')}</h2>
      <TextField
        {...field('programme.name')}
        label={t('name')}
        hint={t('nameHint')}
        maxLength={60}
      />
      <SelectField
        {...field('programme.setting')}
        label={t('setting')}
        options={settings.map((value) => ({ value, label: t(`settings.${value}`) }))}
      />
      <SelectField
        {...field('programme.locale')}
        label={t('locale')}
        options={locales.map((value) => ({ value, label: localeNames[value] }))}
      />
      <TextField
        {...field('programme.timeZone')}
        label={t('timeZone')}
        hint={t('timeZoneHint')}
        width="half"
        maxLength={60}
      />
      <HelpNumberRows typed={typed} />
      <h2 className="text-xl">{t('you')}</h2>
      <TextField {...field('name')} label={t('yourName')} maxLength={60} autoComplete="name" />
      <TextField
        {...field('email')}
        type="email"
        label={t('email')}
        autoComplete="username"
        maxLength={254}
      />
      <PasswordField
        name="password"
        label={t('password')}
        hint={t('passwordHint')}
        autoComplete="new-password"
        defaultValue={phrase}
        error={typed.error('password')}
        shown
      />
      <SubmitButton pendingLabel={pending} size="l" className="sm:self-start">
        {t('submit')}
      </SubmitButton>
    </form>
  )
}

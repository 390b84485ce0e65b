import { randomUUID } from 'node:crypto'
import { useTranslations } from 'next-intl'
import { RadioCards } from '#app/ui/radio-cards.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { ShownTo } from '#app/ui/shown-to.tsx'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { TypedForm } from '#lib/http/typed-form.ts'
import type { InvitedFor } from '#lib/people/invitation-page.ts'
import type { ProgrammeCard } from '#lib/programmes/list-programmes.ts'
import { localeNames, locales } from '#lib/shared/locales.ts'

type Props = {
  programme: Pick<ProgrammeCard, 'id' | 'locale'>
  typed: TypedForm
  /** where the form stands */
  back: string
  /** what is written in the name at first */
  name?: string | undefined
  choosesRole?: boolean
  /** the case for which somebody is added */
  invitedFor?: InvitedFor
}

/** Name, pronouns, language and role of somebody new. */
export function PersonForm({ programme, typed, back, name, choosesRole, invitedFor }: Props) {
  const t = useTranslations('people')
  const pending = useTranslations('common')('pending')
  const start = { preferredName: name, locale: programme.locale, role: 'member' }
  const field = (path: 'preferredName' | 'pronouns' | 'locale' | 'role') => ({
    name: path,
    error: typed.error(path),
    defaultValue: typed.value(path) ?? (path === 'pronouns' ? undefined : start[path]),
  })
  return (
    <form method="post" action="/api/people" className="flex flex-col gap-7" noValidate>
      <input type="hidden" name="form" value="person" />
      <ShownTo form="person" />
      <input type="hidden" name="back" value={back} />
      {/* The same form sent twice is one person. */}
      <input type="hidden" name="key" value={randomUUID()} />
      <input type="hidden" name="programmeId" value={programme.id} />
      <For invitedFor={invitedFor} />
      <TextField
        {...field('preferredName')}
        label={t('new.name')}
        hint={t('new.nameHint')}
        maxLength={60}
        autoComplete="off"
      />
      <TextField
        {...field('pronouns')}
        label={t('new.pronouns')}
        hint={t('new.pronounsHint')}
        maxLength={40}
        width="half"
        autoComplete="off"
        optional
      />
      <SelectField
        {...field('locale')}
        label={t('new.locale')}
        filled
        options={locales.map((locale) => ({ value: locale, label: localeNames[locale] }))}
      />
      {choosesRole ? (
        <RadioCards
          {...field('role')}
          label={t('new.role')}
          options={(['member', 'mediator'] as const).map((role) => ({
            value: role,
            label: t(`roles.${role}`),
            hint: t(`new.roleHint.${role}`),
          }))}
        />
      ) : (
        <input type="hidden" name="role" value="member" />
      )}
      <div className="flex flex-col gap-2">
        <SubmitButton className="w-fit" pendingLabel={pending}>
          {t('new.submit')}
        </SubmitButton>
        <p className="text-quiet">{t('new.after')}</p>
      </div>
    </form>
  )
}

function For({ invitedFor }: { invitedFor: InvitedFor | undefined }) {
  if (!invitedFor) return null
  return (
    <>
      <input type="hidden" name="invitedFor.ref" value={invitedFor.ref} />
      {invitedFor.act && <input type="hidden" name="invitedFor.act" value={invitedFor.act} />}
      {invitedFor.named !== undefined && (
        <input type="hidden" name="invitedFor.named:number" value={invitedFor.named} />
      )}
    </>
  )
}

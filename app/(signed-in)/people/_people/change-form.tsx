import type { Route } from 'next'
import { useTranslations } from 'next-intl'
import { LinkButton } from '#app/ui/link-button.tsx'
import { ProofField } from '#app/ui/proof-field.tsx'
import { RadioCards } from '#app/ui/radio-cards.tsx'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import type { TypedForm } from '#lib/http/typed-form.ts'
import { givesRole, isAlready, isGiving, type MemberChange } from '#lib/people/member-changes.ts'
import type { MemberPage } from '#lib/people/read-member.ts'

type Props = {
  change: MemberChange
  member: MemberPage
  programme: string
  /** under which name it is kept when it is refused */
  form: string
  /** where the form stands */
  back: string
  typed: TypedForm
}

/** Confirms a change, with the role where it needs one. */
export function ChangeForm({ change, member, programme, form, back, typed }: Props) {
  const t = useTranslations('people')
  const pending = useTranslations('common')('pending')
  const { id, roles } = member
  return (
    <form
      method="post"
      action={`/api/people/${id}/membership`}
      className="flex flex-col gap-6"
      noValidate
    >
      <input type="hidden" name="form" value={form} />
      <input type="hidden" name="back" value={back} />
      <input type="hidden" name="programmeId" value={programme} />
      <input type="hidden" name="change" value={change} />
      {givesRole(change) && (
        <RadioCards
          name="role"
          label={t('new.role')}
          error={typed.error('role')}
          {...startOf(typed)}
          options={member.gives.map((role) => ({
            value: role,
            label: isAlready(roles, role)
              ? t('member.isNow', { role: t(`roles.${role}`) })
              : t(`roles.${role}`),
            hint: t(`new.roleHint.${role}`),
          }))}
        />
      )}
      {isGiving(change) && <ProofField typed={typed} />}
      <div className="flex flex-wrap gap-3">
        <SubmitButton pendingLabel={pending}>{t(`member.yes.${change}`)}</SubmitButton>
        <LinkButton href={`/people/${id}?programme=${programme}` as Route} look="plain">
          {t('member.no')}
        </LinkButton>
      </div>
    </form>
  )
}

const startOf = (typed: TypedForm) => {
  const role = typed.value('role')
  return role === undefined ? {} : { defaultValue: role }
}

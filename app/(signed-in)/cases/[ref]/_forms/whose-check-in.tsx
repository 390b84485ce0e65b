import { useTranslations } from 'next-intl'
import { RadioCards } from '#app/ui/radio-cards.tsx'
import { isParty } from '#lib/cases/view/is-party.ts'
import type { EventFieldsProps } from './event-fields.ts'

type Props = EventFieldsProps & { label: string; hint?: string }

/** Whose check-in it is: one's own for a party; staff choose whom they write it down for. */
export function WhoseCheckIn({ view, typed, label, hint }: Props) {
  const t = useTranslations('case.people')
  if (isParty(view)) return <input type="hidden" name="payload.person" value={view.viewer} />
  const open = new Set(
    view.checkIns?.rows.filter((row) => row.status === 'open').map((row) => row.of.id),
  )
  // A mediator does not learn who has answered already.
  const people = view.people.filter((person) => open.size === 0 || open.has(person.id))
  return (
    <RadioCards
      label={label}
      hint={hint}
      name="payload.person"
      id="person"
      error={typed.error('person')}
      defaultValue={typed.value('payload.person') ?? ''}
      options={people.map(({ id, name, you }) => ({
        value: id,
        label: you ? `${name} (${t('you')})` : name,
      }))}
    />
  )
}

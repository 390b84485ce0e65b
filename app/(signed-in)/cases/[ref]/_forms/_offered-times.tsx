import { useFormatter, useTranslations } from 'next-intl'
import { RadioCards } from '#app/ui/radio-cards.tsx'
import type { CaseView } from '#lib/cases/view/types.ts'
import type { TypedForm } from '#lib/http/typed-form.ts'
import { one } from './_bound.ts'

type Props = { view: CaseView; typed: TypedForm }

/** The times that were offered, with who can come; the one that suits most is chosen already. */
export function OfferedTimes({ view, typed }: Props) {
  const t = useTranslations('staffForms.schedule')
  const format = useFormatter()
  const names = new Map(
    [
      ...view.people.filter((person) => person.here),
      ...(view.team ?? []).filter((m) => m.serves),
    ].map(({ id, name }) => [id, name]),
  )
  const offers = (view.timesOffered ?? []).map((offer) => {
    const can = [...names].filter(([id]) => offer.chosenBy.includes(id)).map(([, name]) => name)
    const not = [...names].filter(([id]) => !offer.chosenBy.includes(id)).map(([, name]) => name)
    return { ...offer, can, not }
  })
  if (offers.length === 0) return null
  const whoCan = (can: string[], not: string[]) => {
    if (not.length === 0) return t('everybody')
    if (can.length === 0) return t('nobodyChose')
    return t('some', { can: can.join(', '), not: not.join(', ') })
  }
  const best = offers.toSorted((a, b) => b.can.length - a.can.length)[0]
  return (
    <RadioCards
      {...one(typed, 'startsAt', '', best && best.can.length > 0 ? best.startsAt : '')}
      label={t('offered')}
      options={[
        ...offers.map(({ startsAt, can, not }) => ({
          value: startsAt,
          label: format.dateTime(new Date(startsAt), {
            weekday: 'long',
            day: 'numeric',
            month: 'long',
            hour: 'numeric',
            minute: '2-digit',
            timeZone: view.programme.zone,
          }),
          hint: whoCan(can, not),
        })),
        { value: '', label: t('otherTime') },
      ]}
    />
  )
}

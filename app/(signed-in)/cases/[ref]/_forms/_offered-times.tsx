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
  const answered = new Set((view.timeAnswers ?? []).map(({ by }) => by.id))
  const offers = (view.timesOffered ?? []).map((offer) => {
    const who = (fine: (id: string) => boolean) =>
      [...names].flatMap(([id, name]) => (fine(id) ? [name] : []))
    const chosen = (id: string) => offer.chosenBy.includes(id)
    return {
      ...offer,
      can: who(chosen),
      cannot: who((id) => !chosen(id) && answered.has(id)),
      silent: who((id) => !chosen(id) && !answered.has(id)),
    }
  })
  if (offers.length === 0) return null
  const whoCan = ({ can, cannot, silent }: (typeof offers)[number]) => {
    if (cannot.length + silent.length === 0) return t('everybody')
    const said = [
      can.length > 0 && t('can', { names: can.join(', ') }),
      cannot.length > 0 && t('cannot', { names: cannot.join(', ') }),
      silent.length > 0 && t('silent', { names: silent.join(', ') }),
    ]
    return said.filter(Boolean).join(' ')
  }
  const best = offers.toSorted((a, b) => b.can.length - a.can.length)[0]
  return (
    <RadioCards
      {...one(typed, 'startsAt', '', best && best.can.length > 0 ? best.startsAt : '')}
      label={t('offered')}
      options={[
        ...offers.map((offer) => ({
          value: offer.startsAt,
          label: format.dateTime(new Date(offer.startsAt), {
            weekday: 'long',
            day: 'numeric',
            month: 'long',
            hour: 'numeric',
            minute: '2-digit',
            timeZone: view.programme.zone,
          }),
          hint: whoCan(offer),
        })),
        { value: '', label: t('otherTime') },
      ]}
    />
  )
}

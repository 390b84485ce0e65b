import { Check } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '#app/ui/button.tsx'
import { Time } from '#app/ui/time.tsx'
import { RoomForm } from './room-form.tsx'
import { leads, on, type RoomProps } from './room-props.ts'

/** Who said yes to the rules. A mediator may note it for somebody; a party sees their own and how many. */
export function RulesAgreed(props: RoomProps) {
  const { view, room, session } = props
  const t = useTranslations('sessionRoom.rules')
  const people = view.people.filter(
    (one) => room.present.includes(one.id) && (leads(props) || one.you),
  )
  return (
    <div className="flex flex-col gap-3">
      <h3 className="text-base">{t('agree')}</h3>
      <ul className="flex flex-col gap-2">
        {people.map(({ id, name, you }) => {
          const at = session.attendance.find((one) => one.id === id)?.rulesAt
          if (at)
            return (
              <li key={id} className="flex items-center gap-2 font-semibold text-good">
                <Check aria-hidden className="size-5 shrink-0" />
                <span>
                  {t.rich(you ? 'youSaid' : 'said', {
                    name,
                    time: () => <Time at={at} zone={view.programme.zone} style="time" />,
                  })}
                </span>
              </li>
            )
          return (
            <li key={id}>
              {room.may.includes('agreeToRules') && (
                <RoomForm on={on(props)} type="agreeToRules">
                  <Button look={you ? 'primary' : 'quiet'} name="payload.person" value={id}>
                    {you ? t('yes') : t('noteYes', { name })}
                  </Button>
                </RoomForm>
              )}
            </li>
          )
        })}
      </ul>
      <p className="text-[0.9375rem] text-quiet">
        {t('count', { count: room.agreed.length, of: room.present.length })} {t('again')}
      </p>
    </div>
  )
}

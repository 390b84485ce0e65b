import { useTranslations } from 'next-intl'
import { PhoneList } from '#app/ui/phone-list.tsx'
import { SlowDown } from '#app/ui/slow-down.tsx'

type Props = {
  /** `?wait=` as the address gives it, in seconds */
  wait: string | string[] | undefined
  numbers: { label: string; number: string }[]
}

/** Too much came from here at once: when to come back, and whom to call who cannot wait. */
export function WaitHere({ wait, numbers }: Props) {
  const t = useTranslations('request.urgent')
  return (
    <SlowDown wait={Number(wait)}>
      <p>{t('call')}</p>
      <PhoneList numbers={numbers} />
    </SlowDown>
  )
}

import { useTranslations } from 'next-intl'
import { Notice } from '#app/ui/notice.tsx'
import { PhoneList } from '#app/ui/phone-list.tsx'

type Props = { numbers: { label: string; number: string }[] }

/** An adult will be told; whoever is in danger calls now. */
export function CallNow({ numbers }: Props) {
  const t = useTranslations('request.urgent')
  return (
    <Notice tone="care" title={t('title')}>
      <p>{t('body')}</p>
      <p>{t('call')}</p>
      <PhoneList numbers={numbers} />
    </Notice>
  )
}

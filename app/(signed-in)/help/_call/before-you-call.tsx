import { useLocale, useTranslations } from 'next-intl'
import { Notice } from '#app/ui/notice.tsx'
import type { WhoAnswers } from '#lib/safety/who-answers.ts'
import { type HelpLine, HelpLines } from './help-lines.tsx'

type Props = { who: WhoAnswers; numbers: readonly HelpLine[]; place?: string }

/** Who will hear the call, told honestly before it is sent. */
export function BeforeYouCall({ who, numbers, place }: Props) {
  const t = useTranslations('adult')
  const locale = useLocale()
  const where = place ? `${place}: ` : ''
  const near = [...new Set([...who.onDuty, ...who.onCall])]
  if (near.length > 0) {
    const names = new Intl.ListFormat(locale).format(near)
    const which = who.onDuty.length > 0 ? 'onDuty' : 'onCall'
    return (
      <Notice tone="info" title={`${where}${t(`${which}.title`)}`}>
        <p>{t(`${which}.body`, { names, minutes: who.minutes })}</p>
      </Notice>
    )
  }
  return (
    <Notice tone="care" title={`${where}${t('offDuty.title')}`}>
      <p>{t(numbers.length > 0 ? 'offDuty.body' : 'offDuty.noNumbers')}</p>
      <HelpLines numbers={numbers} />
    </Notice>
  )
}

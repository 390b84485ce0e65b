import { useTranslations } from 'next-intl'
import { Notice } from '#app/ui/notice.tsx'
import type { RoomProps } from './room-props.ts'

/** The meeting rests: because an adult is on the way, or for another reason that is not told here. */
export function HoldCard({ view }: RoomProps) {
  const t = useTranslations('sessionRoom.adultHere')
  const reasons = useTranslations('reasons')
  if (view.hold !== 'safety')
    return (
      <Notice tone="warn" role="status">
        {reasons('on-hold')}
      </Notice>
    )
  return (
    <Notice tone="care" role="status" title={t('title')}>
      <p className="text-xl">{t('body')}</p>
    </Notice>
  )
}

import { useTranslations } from 'next-intl'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { RoomForm } from './room-form.tsx'
import { leads, on, type RoomProps } from './room-props.ts'

/** A break: nothing goes on until the mediators, who ask everybody, go on. */
export function BreakCard(props: RoomProps) {
  const t = useTranslations('sessionRoom.break')
  return (
    <Notice tone="info" title={t('title')} role="status">
      <p className="text-xl">{t('body')}</p>
      {leads(props) && <p>{t('mediators')}</p>}
      {props.room.may.includes('resume') && (
        <RoomForm on={on(props)} type="resume" strict>
          <Button>{t('go')}</Button>
        </RoomForm>
      )}
    </Notice>
  )
}

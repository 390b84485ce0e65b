import { useTranslations } from 'next-intl'
import { NoteField } from './_note-field.tsx'
import type { EventFieldsProps } from './event-fields.ts'

type Props = EventFieldsProps & { person: { id: string; name: string }; named?: number | undefined }

/** An invitation for one person. */
export function InviteFields({ typed, person, named }: Props) {
  const t = useTranslations('staffForms.invite')
  return (
    <>
      <input type="hidden" name="payload.person" value={person.id} />
      {named !== undefined && <input type="hidden" name="payload.named:number" value={named} />}
      <NoteField
        typed={typed}
        path="message"
        label={t('message')}
        hint={t('messageHint')}
        readers="staff"
        optional
      />
    </>
  )
}

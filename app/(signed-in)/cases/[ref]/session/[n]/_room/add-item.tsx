import { useTranslations } from 'next-intl'
import { KeepDraft } from '#app/ui/keep-draft.tsx'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { BoardKind } from '#lib/sessions/room-events.ts'
import { limits } from '#machines/case/events/fields.ts'
import { addForm, draftName } from './form-name.ts'
import { RoomForm } from './room-form.tsx'
import { on, type RoomProps } from './room-props.ts'

/** A field for one more rule, topic or idea. Whoever is in the room may use it; nobody sees who did. */
export function AddItem({ kind, ...props }: RoomProps & { kind: BoardKind }) {
  const t = useTranslations('sessionRoom.board')
  const form = addForm(kind)
  const draft = draftName(props.view.ref, form)
  const typed = props.typed.get(draft)
  return (
    <RoomForm on={on(props)} type="addItem" form={form} className="flex flex-col gap-2">
      <input type="hidden" name="payload.kind" value={kind} />
      <div className="flex flex-col gap-3 sm:flex-row sm:items-end">
        <div className="min-w-0 flex-1">
          <TextField
            name="payload.text"
            id={form}
            label={t(`labels.${kind}`)}
            hint={t(`hints.${kind}`)}
            maxLength={limits.short}
            autoComplete="off"
            defaultValue={typed?.value('payload.text')}
            error={typed?.error('text')}
          />
        </div>
        <SubmitButton look="quiet" pendingLabel={t('add')}>
          {t('add')}
        </SubmitButton>
      </div>
      {typed && <KeepDraft form={draft} typed={typed} />}
    </RoomForm>
  )
}

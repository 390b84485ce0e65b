import { ArrowDown, ArrowUp } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '#app/ui/button.tsx'
import { KeepDraft } from '#app/ui/keep-draft.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { BoardItemView } from '#lib/cases/view/meeting-types.ts'
import { limits } from '#machines/case/events/fields.ts'
import { draftName, editForm } from './form-name.ts'
import { RoomForm } from './room-form.tsx'
import { on, type RoomProps } from './room-props.ts'

type Props = RoomProps & { item: BoardItemView; text: string; first: boolean; last: boolean }

/** The words of an item anew, and for mediators its place in the list; a rule can be taken away. */
export function ChangeItem(props: Props) {
  const { item, text, room, view } = props
  const t = useTranslations('sessionRoom.board')
  const form = editForm(item.id)
  const draft = draftName(view.ref, form)
  const typed = props.typed.get(draft)
  const begun = props.form === form || typed?.unsent
  return (
    <details open={begun || undefined} className="min-w-0 open:w-full">
      <summary
        aria-label={t('editWhat', { text })}
        className="inline-flex min-h-11 items-center px-2 text-[0.9375rem] font-semibold text-accent underline underline-offset-3"
      >
        {t('edit')}
      </summary>
      <div className="mt-2 flex flex-col gap-3 rounded-card bg-sunk p-4">
        <RoomForm on={on(props)} type="editItem" form={form} strict className="flex flex-col gap-2">
          <input type="hidden" name="payload.item" value={item.id} />
          <div className="flex flex-col gap-3 sm:flex-row sm:items-end">
            <div className="min-w-0 flex-1">
              <TextField
                key={text}
                name="payload.text"
                id={form}
                label={t('edit')}
                maxLength={limits.short}
                autoComplete="off"
                defaultValue={typed?.value('payload.text') ?? text}
                error={typed?.error('text')}
              />
            </div>
            <Button look="quiet">{t('save')}</Button>
          </div>
          {typed && <KeepDraft form={draft} typed={typed} />}
        </RoomForm>
        <div className="flex flex-wrap gap-2 empty:hidden">
          {room.may.includes('moveItem') && <Moves {...props} />}
          {item.kind === 'rule' && (
            <RoomForm on={on(props)} type="markItem">
              <input type="hidden" name="payload.item" value={item.id} />
              <Button look="quiet" name="payload.status" value="dropped">
                {t('mark.dropped')}
              </Button>
            </RoomForm>
          )}
        </div>
      </div>
    </details>
  )
}

function Moves(props: Props) {
  const t = useTranslations('sessionRoom.board')
  return (
    <RoomForm on={on(props)} type="moveItem" strict className="flex gap-2">
      <input type="hidden" name="payload.item" value={props.item.id} />
      <Button look="quiet" name="payload.to" value="up" disabled={props.first}>
        <ArrowUp aria-hidden className="size-5" />
        {t('up')}
      </Button>
      <Button look="quiet" name="payload.to" value="down" disabled={props.last}>
        <ArrowDown aria-hidden className="size-5" />
        {t('down')}
      </Button>
    </RoomForm>
  )
}

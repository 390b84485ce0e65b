import type { SessionView } from '#lib/cases/view/meeting-types.ts'
import type { CaseView } from '#lib/cases/view/types.ts'
import type { TypedForm } from '#lib/http/typed-form.ts'
import type { RoomView } from '#lib/sessions/open-room.ts'

/** What the parts of the room are shown from. `form` is the one that was refused, if any; `typed` has each by name. */
export type RoomProps = {
  view: CaseView
  room: RoomView
  session: SessionView
  typed: Map<string, TypedForm>
  form: string | null
}

/** Whether this viewer leads the meeting. */
export const leads = ({ view }: Pick<RoomProps, 'view'>): boolean =>
  view.relations.includes('mediator')

/** Which meeting a form of the room is about. */
export const on = ({ view, room }: Pick<RoomProps, 'view' | 'room'>) => ({
  ref: view.ref,
  n: room.n,
  version: room.version,
})

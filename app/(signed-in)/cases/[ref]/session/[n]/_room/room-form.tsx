import { randomUUID } from 'node:crypto'
import type { ReactNode } from 'react'
import type { RoomEventType } from '#lib/sessions/room-events.ts'
import { draftName } from './form-name.ts'

/** Which meeting a form is about. */
export type On = { ref: string; n: number; version: number }

type Props = {
  on: On
  type: RoomEventType
  /** Names the form among the others of the page, so that what was typed comes back to it. */
  form?: string
  /** Refuse it when the room has changed since: for what would undo somebody else's doing. */
  strict?: boolean
  className?: string
  children: ReactNode
}

/** A form that sends one event to the room, with or without JavaScript, and comes back to the room. */
export function RoomForm({ on, type, form, strict, className, children }: Props) {
  const here = `/cases/${on.ref}/session/${on.n}`
  return (
    <form
      method="post"
      action={`/api/cases/${on.ref}/sessions/${on.n}/events`}
      className={className}
      noValidate
    >
      <input type="hidden" name="type" value={type} />
      {strict && <input type="hidden" name="seenVersion:number" value={on.version} />}
      {/* The same form sent twice happens once. */}
      <input type="hidden" name="key" value={randomUUID()} />
      {form && <input type="hidden" name="form" value={draftName(on.ref, form)} />}
      <input type="hidden" name="back" value={form ? `${here}?form=${form}` : here} />
      {children}
    </form>
  )
}

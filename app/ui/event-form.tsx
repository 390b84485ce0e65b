import { randomUUID } from 'node:crypto'
import type { ReactNode } from 'react'
import { kebab } from '#lib/shared/field-id.ts'
import { isAtAnyVersion } from '#machines/case/any-version.ts'
import type { EventType } from '#machines/case/events.ts'

type Props = {
  on: { ref: string; version: number; programme: { zone: string } }
  type: EventType
  /** where the form stands: it comes back there when it is refused */
  back: string
  /** where to go when it is done; the case, if nothing is said */
  next?: string
  /** its name, where what is typed into it belongs to more than the event and the case */
  form?: string
  children: ReactNode
  className?: string
}

/**
 * A form that sends one event to a case, with or without JavaScript. Name the fields inside `payload.…` as
 * lib/http/parse-form.ts reads them; put the submit button inside.
 */
export function EventForm({ on, type, back, next, form, children, className }: Props) {
  return (
    <form
      method="post"
      action={`/api/cases/${on.ref}/events`}
      className={className}
      data-event={type}
      noValidate
    >
      <input type="hidden" name="type" value={type} />
      {!isAtAnyVersion(type, {}) && (
        <input type="hidden" name="seenVersion:number" value={on.version} />
      )}
      {/* The same form sent twice happens once. */}
      <input type="hidden" name="key" value={randomUUID()} />
      <input type="hidden" name="form" value={form ?? `${kebab(type)}:${on.ref}`} />
      <input type="hidden" name="zone" value={on.programme.zone} />
      <input type="hidden" name="back" value={back} />
      {next && <input type="hidden" name="next" value={next} />}
      {children}
    </form>
  )
}

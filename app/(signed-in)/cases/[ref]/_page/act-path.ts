import type { Route } from 'next'
import { kebab } from '#lib/shared/field-id.ts'
import type { EventType } from '#machines/case/events.ts'

/** Where somebody does this in a case. */
export const actPath = (ref: string, type: EventType): Route =>
  `/cases/${ref}/${kebab(type)}` as Route

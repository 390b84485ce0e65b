import type { Route } from 'next'
import { kebab } from '#lib/shared/field-id.ts'
import type { EventType } from '#machines/case/events.ts'

// Writing, reading and signing happen at the text itself.
const atTheText: readonly EventType[] = ['editAgreement', 'approveWording', 'sign']

/** Where somebody does this in a case. */
export const actPath = (ref: string, type: EventType): Route =>
  `/cases/${ref}/${atTheText.includes(type) ? 'agreement' : kebab(type)}` as Route

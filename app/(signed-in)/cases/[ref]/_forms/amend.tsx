import { ReasonAlone } from './_reason-alone.tsx'
import type { EventFieldsProps } from './event-fields.ts'

/** A signed agreement is opened for change. */
export function AmendFields(props: EventFieldsProps) {
  return <ReasonAlone {...props} of="amend" />
}

import { ReasonAlone } from './_reason-alone.tsx'
import type { EventFieldsProps } from './event-fields.ts'

/** Check-ins go on. */
export function ResumeFields(props: EventFieldsProps) {
  return <ReasonAlone {...props} of="resume" />
}

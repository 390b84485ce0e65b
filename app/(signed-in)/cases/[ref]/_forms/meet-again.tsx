import { ReasonAlone } from './_reason-alone.tsx'
import type { EventFieldsProps } from './event-fields.ts'

/** One more meeting. */
export function MeetAgainFields(props: EventFieldsProps) {
  return <ReasonAlone {...props} of="meetAgain" />
}

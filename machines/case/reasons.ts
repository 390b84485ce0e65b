/**
 * Why an event that is somebody's to do cannot happen yet. Codes are stable; the words are in the message files.
 * The data beside a code is small and names nobody but by id.
 */
export const reasonCodes = [
  'on-hold',
  'not-from-here',
  'locked-category',
  'unscreened',
  'not-taking-part',
  'not-a-party',
  'not-invited',
  'already-linked',
  'too-few-people',
  'consent-missing',
  'nobody-declined',
  'nobody-silent',
  'mediator-involved',
  'mediator-barred',
  'too-few-proposed',
  'too-few-mediators',
  'not-a-mediator-here',
  'already-answered',
  'declaration-incomplete',
  'declare-first',
  'declaration-pending',
  'nothing-to-decide',
  'no-times-offered',
  'time-not-offered',
  'in-the-past',
  'not-begun',
  'no-adult-on-call',
  'adult-involved',
  'people-absent',
  'only-stop',
  'only-adjourn',
  'owner-not-taking-part',
  'no-agreement',
  'agreement-incomplete',
  'other-version',
  'already-approved',
  'already-signed',
  'no-check-in-open',
  'not-yours',
  'check-ins-open',
  'debriefs-missing',
  'not-held',
  'lead-awaited',
  'replacement-missing',
] as const
export type ReasonCode = (typeof reasonCodes)[number]

export type Reason = {
  code: ReasonCode
  people?: string[]
  count?: number
  needed?: number
  version?: number
  holds?: string[]
  /** the fields of the payload that are to blame, dotted: `times.1.startsAt` */
  fields?: string[]
}

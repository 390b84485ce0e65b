import { asOwner } from './as-owner.ts'

/** The time has come for which the meeting of a case was planned. */
export const meetingBegins = (ref: string): Promise<object[]> =>
  asOwner(
    `update session set starts_at = now() - interval '1 minute'
     where status = 'planned' and case_id = (select id from cases where ref = $1)`,
    [ref],
  )

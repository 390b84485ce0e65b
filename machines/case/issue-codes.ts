import type { z } from 'zod'

/** What can be wrong with a field. Stable codes: the words for people live in the message files. */
export const issueCodes = [
  'required',
  'too-long',
  'too-many',
  'too-small',
  'too-big',
  'pick-one',
  'same-person',
  'bad-format',
  'consent-needed',
  'condition-needed',
  'person-needed',
  'lead-needed',
  'unknown-field',
  'unknown-event',
] as const
export type IssueCode = (typeof issueCodes)[number]

/**
 * The code of a zod issue. Give it to `safeParse(input, { error: issueCode })`, in forms as in `parsePayload`.
 * A rule written with `error: '<code>'` in a schema goes before this one.
 */
export function issueCode(issue: z.core.$ZodRawIssue): IssueCode {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null || issue.input === ''
        ? 'required'
        : 'bad-format'
    case 'invalid_value':
      return issue.input === undefined ? 'required' : 'pick-one'
    case 'invalid_union':
      return 'pick-one'
    case 'unrecognized_keys':
      return 'unknown-field'
    case 'too_small':
      if (issue.origin === 'string') return 'required'
      return issue.origin === 'array' ? 'pick-one' : 'too-small'
    case 'too_big':
      if (issue.origin === 'string') return 'too-long'
      return issue.origin === 'array' ? 'too-many' : 'too-big'
    default:
      return 'bad-format'
  }
}

import type { z } from 'zod'

/** What can be wrong with a field. Stable codes: the words for people live in the message files. */
export const issueCodes = [
  'required',
  'too-long',
  'too-many',
  'too-small',
  'too-big',
  'too-early',
  'too-late',
  'bad-letters',
  'no-letters',
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
export type FieldIssue = { path: string; code: IssueCode }

/**
 * The code of a zod issue. Give it to `safeParse(input, { error: issueCode })`, in forms as in `parsePayload`.
 * A rule written with `error: '<code>'` in a schema goes before this one.
 */
export function issueCode(issue: z.core.$ZodRawIssue): IssueCode {
  if (issue.input === undefined || issue.input === null || issue.input === '') return 'required'
  switch (issue.code) {
    case 'invalid_value':
      return 'pick-one'
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

// Whoever sends thousands of wrong things need not read of each.
const MOST_ISSUES = 100

/**
 * What is wrong, by field. `path` is dotted ("otherPeople.0.name"), empty for the whole. An unknown key is reported at
 * the path of the key itself.
 */
export function fieldIssues(error: z.core.$ZodError): FieldIssue[] {
  return error.issues.slice(0, MOST_ISSUES).flatMap((issue) => {
    const code = issue.message as IssueCode
    const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, MOST_ISSUES) : []
    const paths = keys.length > 0 ? keys.map((key) => [...issue.path, key]) : [issue.path]
    return paths.map((path) => ({ path: path.join('.'), code }))
  })
}

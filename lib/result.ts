import type { IssueCode } from '#machines/case/issue-codes.ts'
import type { Reason } from '#machines/case/reasons.ts'

/** Every way in which Parley says no, with the HTTP status that goes with it. The list is closed. */
export const refusalStatus = {
  'sign-in': 401,
  'second-factor': 401,
  'step-up': 401,
  'not-found': 404,
  'not-you': 403,
  origin: 403,
  'not-yet': 409,
  'changed-meanwhile': 409,
  invalid: 422,
  'key-reused': 422,
  'too-large': 413,
  'media-type': 415,
  malformed: 400,
  'slow-down': 429,
  busy: 503,
  bug: 500,
} as const

export type RefusalCode = keyof typeof refusalStatus

/** What can be wrong with a field besides what its schema says: only the world tells. */
export const worldIssueCodes = [
  'taken',
  'too-short',
  'too-common',
  'own-name',
  'no-match',
  'unknown-case',
  'closed-case',
  'unknown-person',
  'in-the-future',
  'too-long-ago',
  'already-a-case',
  'proof-needed',
  'proof-wrong',
  'own-code-first',
  'name-taken',
  'no-password',
] as const

/** What is wrong at one field; `path` is dotted. */
export type FieldIssue = { path: string; code: IssueCode | (typeof worldIssueCodes)[number] }

/** A no, with what somebody needs to do better: wrong fields, what is missing, or the newer version. */
export type Refusal = {
  code: RefusalCode
  fields?: FieldIssue[]
  reasons?: Reason[]
  version?: number
  /** seconds until it makes sense to try again */
  wait?: number
  /** to quote when something broke */
  id?: string
}

export type Refusing = { ok: false; refusal: Refusal }

export type Result<T> = { ok: true; value: T } | Refusing

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })

export const refuse = (code: RefusalCode, more: Omit<Refusal, 'code'> = {}): Refusing => ({
  ok: false,
  refusal: { code, ...more },
})

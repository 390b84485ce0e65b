import 'server-only'
import type { z } from 'zod'
import { ok, type Result, refuse } from '#lib/result.ts'
import { type IssueCode, issueCode } from '#machines/case/issue-codes.ts'

/** What a route was sent, checked against its schema; refused with the fields that are wrong. */
export function parseInput<T>(schema: z.ZodType<T>, input: unknown): Result<T> {
  const parsed = schema.safeParse(input, { error: issueCode })
  if (parsed.success) return ok(parsed.data)
  const fields = parsed.error.issues.flatMap((issue) => {
    const code = issue.message as IssueCode
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : []
    const paths = keys.length > 0 ? keys.map((key) => [...issue.path, key]) : [issue.path]
    return paths.map((path) => ({ path: path.join('.'), code }))
  })
  return refuse('invalid', { fields })
}

import 'server-only'
import type { z } from 'zod'
import { ok, type Result, refuse } from '#lib/result.ts'
import { fieldIssues, issueCode } from '#machines/case/issue-codes.ts'

/** What a route was sent, checked against its schema; refused with the fields that are wrong. */
export function parseInput<T>(schema: z.ZodType<T>, input: unknown): Result<T> {
  const parsed = schema.safeParse(input, { error: issueCode })
  return parsed.success ? ok(parsed.data) : refuse('invalid', { fields: fieldIssues(parsed.error) })
}

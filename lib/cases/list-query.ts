import 'server-only'
import { z } from 'zod'
import { ok, type Result, refuse } from '#lib/result.ts'
import { type IssueCode, issueCode } from '#machines/case/issue-codes.ts'
import { caseStates, stages } from '#machines/case/states.ts'

const query = z.strictObject({
  stage: z.enum(stages).optional(),
  state: z.enum(caseStates).optional(),
  q: z.string().trim().max(80).optional(),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).optional(),
})

/** What a list of cases can be narrowed to. */
export type ListQuery = z.infer<typeof query>

/** The query of an address, checked; unknown, repeated or wrong parameters are refused. */
export function parseListQuery(params: URLSearchParams): Result<ListQuery> {
  const twice = [...params.keys()].find((name) => params.getAll(name).length > 1)
  if (twice) return refuse('invalid', { fields: [{ path: twice, code: 'too-many' }] })
  const result = query.safeParse(Object.fromEntries(params), { error: issueCode })
  if (result.success) return ok(result.data)
  const fields = result.error.issues.flatMap((issue) => {
    const code = issue.message as IssueCode
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.')]
    return keys.map((path) => ({ path, code }))
  })
  return refuse('invalid', { fields })
}

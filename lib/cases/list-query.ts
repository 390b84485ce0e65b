import 'server-only'
import { z } from 'zod'
import { parseInput } from '#lib/http/parse-input.ts'
import { type Result, refuse } from '#lib/result.ts'
import { typed } from '#machines/case/events/fields.ts'
import { caseStates, stages } from '#machines/case/states.ts'

export const ListQuery = z.strictObject({
  stage: z.enum(stages).optional(),
  state: z.enum(caseStates).optional(),
  q: typed(80).trim().optional(),
  cursor: typed(200).optional(),
  limit: z.int().min(1).max(100).optional(),
})

/** What a list of cases can be narrowed to. */
export type ListQuery = z.infer<typeof ListQuery>

/** The query of an address, checked; unknown, repeated or wrong parameters are refused. */
export function parseListQuery(params: URLSearchParams): Result<ListQuery> {
  const twice = [...params.keys()].find((name) => params.getAll(name).length > 1)
  if (twice) return refuse('invalid', { fields: [{ path: twice, code: 'too-many' }] })
  const { limit, ...texts } = Object.fromEntries(params)
  // An address holds nothing but texts.
  const number = limit && /^\d{1,9}$/.test(limit) ? Number(limit) : limit
  return parseInput(ListQuery, { ...texts, ...(limit === undefined ? {} : { limit: number }) })
}

import { fileRequest } from '#lib/cases/file-request.ts'
import { listCases } from '#lib/cases/list-cases.ts'
import { parseListQuery } from '#lib/cases/list-query.ts'
import { handle, handleAnybody } from '#lib/http/handle.ts'
import { ok } from '#lib/result.ts'

/** The cases that this actor may see, a page at a time. */
export const GET = handle(async ({ actor, request }) => {
  const query = parseListQuery(new URL(request.url).searchParams)
  if (!query.ok) return query
  const page = await listCases(actor, query.value)
  return page.ok ? ok({ body: page.value }) : page
})

/** Opens a case, for somebody signed in or a guest. */
export const POST = handleAnybody(({ actor, input, key }) => fileRequest({ actor, input, key }))

import { readCase } from '#lib/cases/read-case.ts'
import { handle } from '#lib/http/handle.ts'
import { ok } from '#lib/result.ts'

/** The case as this actor may see it. */
export const GET = handle(async ({ actor, params }) => {
  const found = await readCase(actor, params.ref ?? '')
  return found.ok ? ok({ body: found.value }) : found
})

import { saveDraft } from '#lib/drafts/save-draft.ts'
import { handleAnybody } from '#lib/http/handle.ts'
import { ok } from '#lib/result.ts'

export const PUT = handleAnybody(async ({ params, input }) => {
  const saved = await saveDraft(params.form ?? '', input as Record<string, unknown>)
  return saved.ok ? ok({}) : saved
})

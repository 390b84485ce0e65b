import { handleAnybody } from '#lib/http/handle.ts'
import { saveStep } from '#lib/requests/save-step.ts'

export const POST = handleAnybody(({ actor, params, form }) =>
  saveStep({ actor, step: params.step ?? '', form }),
)

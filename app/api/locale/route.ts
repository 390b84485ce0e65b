import { handleAnybody } from '#lib/http/handle.ts'
import { keepLocale } from '#lib/i18n/keep-locale.ts'

export const POST = handleAnybody(async ({ input, request }) =>
  keepLocale(input, request.headers.get('referer')),
)

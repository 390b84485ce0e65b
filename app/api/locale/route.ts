import { handleWayIn } from '#lib/http/handle.ts'
import { keepLocale } from '#lib/i18n/keep-locale.ts'

export const POST = handleWayIn(async ({ input, request }) =>
  keepLocale(input, request.headers.get('referer')),
)

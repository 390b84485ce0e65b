import 'server-only'
import { getTranslations } from 'next-intl/server'
import { type Refusal, refusalStatus } from '#lib/result.ts'
import { refusalWords } from './refusal-words.ts'

/** An RFC 9457 answer: what went wrong in words for people, and at which fields. Never a stack or a message. */
export async function problem(refusal: Refusal): Promise<Response> {
  const status = refusalStatus[refusal.code]
  const words = await getTranslations('problems')
  const retry =
    status === 503 || status === 429 ? { 'Retry-After': String(refusal.wait ?? 2) } : undefined
  const fields: { path: string; code: string }[] = [
    ...(refusal.fields ?? []),
    ...(refusal.reasons ?? []).flatMap(({ code, fields: places = [] }) =>
      places.map((path) => ({ path, code })),
    ),
  ]
  const body = {
    type: `/problems/${refusal.code}`,
    title: words(`${refusal.code}.title`),
    status,
    code: refusal.code,
    detail: await refusalWords(refusal),
    ...(fields.length > 0 ? { fields } : {}),
    ...(refusal.version ? { version: refusal.version } : {}),
    ...(refusal.id ? { id: refusal.id } : {}),
  }
  return Response.json(body, {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...retry },
  })
}

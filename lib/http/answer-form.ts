import 'server-only'
import { saveTyped, settleTyped } from '#lib/drafts/typed.ts'
import type { Refusal, Result } from '#lib/result.ts'
import type { Reason } from '#machines/case/reasons.ts'
import type { Answer } from './handle.ts'
import { ownPath } from './own-path.ts'
import type { Body } from './read-body.ts'
import { type Rows, typedPlace } from './typed-place.ts'

/** Where an HTML form came from and goes to. */
export type FormReturn = {
  form: string | null
  back: string
  next: string | null
  values: Record<string, string>
  rows: Rows
}

/** The hidden fields by which a form says where it stands. Nothing for a JSON body. */
export function returnOf(body: Body): FormReturn | null {
  if (!body.form) return null
  const { form = null, back, next } = body.form
  return {
    form,
    back: ownPath(back) ?? '/home',
    next: ownPath(next),
    values: body.form,
    rows: body.rows ?? new Map(),
  }
}

/** The page on which an HTML form stood that is too large to be read. Nothing for a JSON body. */
export function returnUnread(request: Request): FormReturn | null {
  const { headers } = request
  if (!headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) return null
  const from = URL.parse(headers.get('referer') ?? '')
  const back = from?.host === headers.get('host') ? ownPath(from.pathname + from.search) : null
  return back ? { form: null, back, next: null, values: {}, rows: new Map() } : null
}

/** 303 to the next page; on refusal back to the form, whose page finds there what was typed and what is wrong. */
export async function answerForm(result: Result<Answer>, form: FormReturn): Promise<Response> {
  if (result.ok) {
    if (form.form) await settleTyped(form.form, form.values)
    return seeOther(form.next ?? result.value.next ?? form.back, result.value.headers)
  }
  const { code } = result.refusal
  const comesBack = code !== 'sign-in' && code !== 'second-factor'
  // Without a mark nobody knows to whom the words of a form belong whose login has run out.
  if (form.form && (comesBack || form.values.shownTo))
    await saveTyped(form.form, { values: form.values, refusal: asTyped(result.refusal, form.rows) })
  // Either somebody is in the middle of signing in, or has to set one up: the page knows.
  if (code === 'second-factor')
    return seeOther(`/sign-in/second${form.next ? `?next=${encodeURIComponent(form.next)}` : ''}`)
  const url = new URL(form.back, 'http://own')
  url.searchParams.set('problem', code)
  if (result.refusal.wait) url.searchParams.set('wait', String(result.refusal.wait))
  const back = `${url.pathname}${url.search}`
  return seeOther(code === 'sign-in' ? `/sign-in?next=${encodeURIComponent(back)}` : back)
}

/** The same no, at the fields as they stand in the form. */
function asTyped(refusal: Refusal, rows: Rows): Refusal {
  const { fields, reasons } = refusal
  return {
    ...refusal,
    ...(fields
      ? { fields: fields.map((one) => ({ ...one, path: typedPlace(one.path, rows) })) }
      : {}),
    ...(reasons ? { reasons: reasons.map((one) => atTyped(one, rows)) } : {}),
  }
}

const atTyped = (reason: Reason, rows: Rows): Reason =>
  reason.fields
    ? { ...reason, fields: reason.fields.map((path) => typedPlace(path, rows)) }
    : reason

function seeOther(location: string, headers: Record<string, string> = {}): Response {
  return new Response(null, {
    status: 303,
    headers: { Location: location, 'Cache-Control': 'no-store', ...headers },
  })
}

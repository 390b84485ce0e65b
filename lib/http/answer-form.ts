import 'server-only'
import { saveTyped } from '#lib/drafts/typed.ts'
import type { Result } from '#lib/result.ts'
import type { Answer } from './handle.ts'
import { ownPath } from './own-path.ts'
import type { Body } from './read-body.ts'

/** Where an HTML form came from and goes to. */
export type FormReturn = {
  form: string | null
  back: string
  next: string | null
  values: Record<string, string>
}

/** The hidden fields by which a form says where it stands. Nothing for a JSON body. */
export function returnOf(body: Body): FormReturn | null {
  if (!body.form) return null
  const { form = null, back, next } = body.form
  return { form, back: ownPath(back) ?? '/home', next: ownPath(next), values: body.form }
}

/** 303 to the next page; on refusal back to the form, whose page finds there what was typed and what is wrong. */
export async function answerForm(result: Result<Answer>, form: FormReturn): Promise<Response> {
  if (result.ok) return seeOther(form.next ?? result.value.next ?? form.back, result.value.headers)
  if (result.refusal.code === 'sign-in')
    return seeOther(`/sign-in?next=${encodeURIComponent(form.back)}`)
  // Either somebody is in the middle of signing in, or has to set one up: the page knows.
  if (result.refusal.code === 'second-factor')
    return seeOther(`/sign-in/second${form.next ? `?next=${encodeURIComponent(form.next)}` : ''}`)
  if (form.form) await saveTyped(form.form, { values: form.values, refusal: result.refusal })
  const url = new URL(form.back, 'http://own')
  url.searchParams.set('problem', result.refusal.code)
  if (result.refusal.wait) url.searchParams.set('wait', String(result.refusal.wait))
  return seeOther(`${url.pathname}${url.search}`)
}

function seeOther(location: string, headers: Record<string, string> = {}): Response {
  return new Response(null, {
    status: 303,
    headers: { Location: location, 'Cache-Control': 'no-store', ...headers },
  })
}

import 'server-only'
import { type Actor, currentActor } from '#lib/auth/current-actor.ts'
import { needsSecondFactor } from '#lib/auth/needs-second-factor.ts'
import { whoSaw } from '#lib/drafts/shown-to.ts'
import { ok, type Refusal, type Result, refuse } from '#lib/result.ts'
import { answerForm, type FormReturn, returnOf, returnUnread } from './answer-form.ts'
import { problem } from './problem.ts'
import { type Body, readBody } from './read-body.ts'
import { isSameOrigin } from './same-origin.ts'
import { refusalOf } from './unexpected.ts'

/** What a route gives back: a JSON body, and where a form goes next (a path of ours). */
export type Answer = {
  status?: number
  body?: unknown
  next?: string
  headers?: Record<string, string>
}

/** What a route is called with. `input` is the body as JSON, whichever way it was sent. */
export type Call<A> = {
  actor: A
  input: unknown
  params: Record<string, string>
  request: Request
  /** an HTML form's fields as they were typed */
  form: Record<string, string> | null
  /** the Idempotency-Key header, or a form's hidden field `key` */
  key: string | null
}

type Context = { params: Promise<Record<string, string>> }
type Route = (request: Request, context: Context) => Promise<Response>

/**
 * A route for people who are signed in. Others get `sign-in` (a form is sent to the sign-in page), and whoever still
 * has to set up a second factor gets `second-factor`.
 */
export const handle = (work: (call: Call<Actor>) => Promise<Result<Answer>>): Route =>
  wrap(signedIn(work))

/** The same, also for people who still have to set up their second factor. */
export const handleSettingUp = (work: (call: Call<Actor>) => Promise<Result<Answer>>): Route =>
  wrap(signedIn(work), 'everybody')

/** A route that anybody may call, signed in or not; but nobody who still has to set up a second factor. */
export const handleAnybody = (work: (call: Call<Actor | null>) => Promise<Result<Answer>>): Route =>
  wrap(work)

/** A way in, a way out, or the language: open to everybody, whatever they still have to set up. */
export const handleWayIn = (work: (call: Call<Actor | null>) => Promise<Result<Answer>>): Route =>
  wrap(work, 'everybody')

type Work = (call: Call<Actor | null>) => Promise<Result<Answer>>

const signedIn =
  (work: (call: Call<Actor>) => Promise<Result<Answer>>): Work =>
  async (call) =>
    call.actor ? work({ ...call, actor: call.actor }) : refuse('sign-in')

/**
 * The one wrapper of every route handler: origin check, body, actor, work, answer. JSON gets JSON or
 * problem+json; an HTML form gets a 303, on refusal back to its page with what was typed kept.
 */
function wrap(work: Work, open: 'complete' | 'everybody' = 'complete'): Route {
  return async (request, context) => {
    let form: FormReturn | null = null
    try {
      const result = await (async (): Promise<Result<Answer>> => {
        if (!isSafe(request) && !isSameOrigin(request)) return refuse('origin')
        const body = isSafe(request)
          ? ok<Body>({ input: null, form: null })
          : await readBody(request)
        form = body.ok ? returnOf(body.value) : returnUnread(request)
        if (!body.ok) return body
        const key = request.headers.get('idempotency-key') ?? body.value.form?.key ?? null
        const params = (await context.params) ?? {}
        const { input, form: typed } = body.value
        const actor = await currentActor()
        if (await isOfSomebodyElse(typed, actor)) return refuse('sign-in')
        if (open === 'complete' && actor && needsSecondFactor(actor)) return refuse('second-factor')
        return work({ actor, input, form: typed, params, request, key })
      })()
      return await answer(result, form)
    } catch (error) {
      return answer({ ok: false, refusal: refusalOf(error) }, form)
    }
  }
}

/** Was this form shown to one person and is sent as another, who has signed in at the same device meanwhile? */
async function isOfSomebodyElse(form: Body['form'], actor: Actor | null): Promise<boolean> {
  if (!form?.shownTo || !form.form || !actor) return false
  const person = await whoSaw(form.form, form.shownTo)
  return person !== null && person !== actor.id
}

const isSafe = (request: Request): boolean => request.method === 'GET' || request.method === 'HEAD'

async function answer(result: Result<Answer>, form: FormReturn | null): Promise<Response> {
  if (form) return answerForm(result, form)
  if (!result.ok) return problem(result.refusal satisfies Refusal)
  const { status = 200, body, headers } = result.value
  const init = { status, headers: { 'Cache-Control': 'no-store', ...headers } }
  return body === undefined
    ? new Response(null, { ...init, status: 204 })
    : Response.json(body, init)
}

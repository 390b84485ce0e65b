import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { giveBack, takeAttempt } from '#lib/auth/attempts.ts'
import { forFiling, forOpening } from '#lib/auth/budgets.ts'
import type { Actor } from '#lib/auth/current-actor.ts'
import { anyObject } from '#lib/http/any-object.ts'
import type { Answer } from '#lib/http/handle.ts'
import { thisNetwork } from '#lib/http/network.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { DoneAlready } from '#lib/http/unexpected.ts'
import { openProgramme } from '#lib/requests/open-programme.ts'
import { placesOfOwnName } from '#lib/requests/own-name.ts'
import { readFiled, readRequest } from '#lib/requests/read-request.ts'
import { guest } from '#lib/requests/steps.ts'
import { wholeRequest } from '#lib/requests/whole-request.ts'
import { type FieldIssue, ok, type Result, refuse } from '#lib/result.ts'
import { locales } from '#lib/shared/locales.ts'
import { text } from '#machines/case/events/fields.ts'
import { creationTypes, parsePayload } from '#machines/case/events.ts'
import { comeBackTo, settle } from './file-request/after-filing.ts'
import { guestOpener } from './file-request/guest-opener.ts'
import { mayBegin } from './may-begin.ts'
import { openCase } from './open-case.ts'

export const Filing = z.strictObject({
  programme: text(80).optional(),
  type: z.enum(creationTypes).default('request'),
  guest: z.strictObject({ ...guest.shape, locale: z.enum(locales).optional() }).optional(),
  payload: anyObject.default({}),
  /** by a form: the pages that were kept while they were answered */
  draft: z.literal('request').optional(),
})
type Filing = z.infer<typeof Filing>

type Call = { actor: Actor | null; input: unknown; key: string | null }

/**
 * Opens a case: `{ programme?, type?, guest?, payload }`, or `{ draft: 'request' }` for what was answered page by
 * page. Somebody without an account becomes a person, is signed in on this device and gets a return code. Refuses a
 * way to begin that is not theirs (`not-you`), a programme that is not (`not-found`), and more cases than anybody needs
 * within an hour (`slow-down`).
 */
export async function fileRequest({ actor, input, key }: Call): Promise<Result<Answer>> {
  const parsed = parseInput(Filing, input)
  if (!parsed.ok) return parsed
  const read = parsed.value.draft ? await fromDraft(actor) : parsed
  if (!read.ok) return read
  const filing = read.value
  // Sent already, and this is the second press of the button.
  if (!filing) return comeBackTo(await readFiled(), key, actor)
  if (!actor && !filing.guest) return refuse('sign-in')
  const programme = await openProgramme(filing.programme ?? null, actor)
  if (!programme)
    return filing.programme
      ? refuse('not-found')
      : refuse('invalid', { fields: [{ path: 'programme', code: 'required' }] })
  if (!mayBegin(actor, programme.id, filing.type)) return refuse('not-you')
  const own = ownNames(filing, actor)
  if (own.length > 0) {
    // Whoever has to mend this is told of everything else at once.
    const whole = parsePayload(filing.type, filing.payload)
    return refuse('invalid', { fields: whole.ok ? own : [...whole.fields, ...own] })
  }
  const requestId = key ?? randomUUID()
  const opener = actor
    ? null
    : guestOpener(requestId, programme.id, filing.guest as GuestOf<Filing>)
  const taken = actor ? null : await takeAttempt([forFiling(await thisNetwork())])
  if (taken && !taken.ok) return taken
  const { id } = opener ?? (actor as Actor)
  const opened = await openCase(opener ?? { id, budget: forOpening(id) }, programme.id, {
    type: filing.type,
    payload: filing.payload,
    requestId,
  })
  if (!opened.ok) {
    if (taken) await giveBack(taken.value)
    return opened
  }
  try {
    return await settle({ moved: opened.value, key: requestId, actor, opener, filing })
  } catch (error) {
    // The case is there. The same press once more does the rest.
    throw new DoneAlready(error)
  }
}

type GuestOf<F extends { guest?: unknown }> = NonNullable<F['guest']>

async function fromDraft(actor: Actor | null): Promise<Result<Filing | null>> {
  const draft = await readRequest()
  if (!draft) return ok(null)
  const { guest: typed, payload, issues } = wholeRequest(draft, actor)
  // Nothing is sent with an answer left out because it was wrong.
  if (issues.length > 0) return refuse('invalid', { fields: issues.map(({ issue }) => issue) })
  return ok({
    type: 'request',
    payload,
    ...(draft.programme ? { programme: draft.programme } : {}),
    ...(typed && !actor ? { guest: typed } : {}),
    draft: 'request',
  })
}

/** Nobody is their own other person, and nobody tells of themselves as somebody they saw. */
function ownNames({ type, guest: typed, payload }: Filing, actor: Actor | null): FieldIssue[] {
  const list = type === 'request' ? 'otherPeople' : 'people'
  const named = Array.isArray(payload[list]) ? payload[list] : []
  const people = named.filter((one) => typeof one === 'object' && one !== null)
  return placesOfOwnName(actor?.name ?? typed?.name ?? '', people).map((place) => ({
    path: `${list}.${place}.name`,
    code: 'own-name',
  }))
}

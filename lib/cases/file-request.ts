import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { giveBack, takeAttempt } from '#lib/auth/attempts.ts'
import { forFiling } from '#lib/auth/budgets.ts'
import type { Actor } from '#lib/auth/current-actor.ts'
import type { Answer } from '#lib/http/handle.ts'
import { thisNetwork } from '#lib/http/network.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { openProgramme } from '#lib/requests/open-programme.ts'
import { placesOfOwnName } from '#lib/requests/own-name.ts'
import { readFiled, readRequest } from '#lib/requests/read-request.ts'
import { guest } from '#lib/requests/steps.ts'
import { wholeRequest } from '#lib/requests/whole-request.ts'
import { type Result, refuse } from '#lib/result.ts'
import { locales } from '#lib/shared/locales.ts'
import { creationTypes } from '#machines/case/events.ts'
import { comeBackTo, settle } from './file-request/after-filing.ts'
import { guestOpener } from './file-request/guest-opener.ts'
import { openCase } from './open-case.ts'

const Filing = z.strictObject({
  programme: z.string().max(80).optional(),
  type: z.enum(creationTypes).default('request'),
  guest: z.strictObject({ ...guest.shape, locale: z.enum(locales).optional() }).optional(),
  payload: z.record(z.string(), z.unknown()).default({}),
  /** by a form: the pages that were kept while they were answered */
  draft: z.literal('request').optional(),
})
type Filing = z.infer<typeof Filing>

type Call = { actor: Actor | null; input: unknown; key: string | null }

/**
 * Opens a case: `{ programme?, type?, guest?, payload }`, or `{ draft: 'request' }` for what was answered page by
 * page. Somebody without an account becomes a person, is signed in on this device and gets a return code.
 */
export async function fileRequest({ actor, input, key }: Call): Promise<Result<Answer>> {
  const parsed = parseInput(Filing, input)
  if (!parsed.ok) return parsed
  const filing = parsed.value.draft ? await fromDraft(actor) : parsed.value
  // Sent already, and this is the second press of the button.
  if (!filing) return comeBackTo(await readFiled(), key, actor)
  if (!actor && !filing.guest) return refuse('sign-in')
  const refused = mayFile(filing, actor)
  if (refused) return refused
  const programme = await openProgramme(filing.programme ?? null, actor)
  if (!programme)
    return filing.programme
      ? refuse('not-found')
      : refuse('invalid', { fields: [{ path: 'programme', code: 'required' }] })
  const requestId = key ?? randomUUID()
  const opener = actor
    ? null
    : guestOpener(requestId, programme.id, filing.guest as GuestOf<Filing>)
  const taken = actor ? null : await takeAttempt([forFiling(await thisNetwork())])
  if (taken && !taken.ok) return taken
  const opened = await openCase(opener ?? { id: (actor as Actor).id }, programme.id, {
    type: filing.type,
    payload: filing.payload,
    requestId,
  })
  if (!opened.ok) {
    if (taken) await giveBack(taken.value)
    return opened
  }
  return settle({ moved: opened.value, key: requestId, actor, opener, filing })
}

type GuestOf<F extends { guest?: unknown }> = NonNullable<F['guest']>

async function fromDraft(actor: Actor | null): Promise<Filing | null> {
  const draft = await readRequest()
  if (!draft) return null
  const { guest: typed, payload } = wholeRequest(draft, actor)
  return {
    type: 'request',
    payload,
    ...(draft.programme ? { programme: draft.programme } : {}),
    ...(typed && !actor ? { guest: typed } : {}),
    draft: 'request',
  }
}

/** A quick log is promoted by those who mediate; nobody is their own other person. */
function mayFile({ type, guest: typed, payload }: Filing, actor: Actor | null) {
  const staff = actor?.memberships.some(({ role }) => role === 'mediator' || role === 'supervisor')
  if (type === 'promote' && !staff) return refuse('not-you')
  const own = actor?.name ?? typed?.name ?? ''
  const named = type === 'request' && Array.isArray(payload.otherPeople) ? payload.otherPeople : []
  const people = named.filter((one) => typeof one === 'object' && one !== null)
  const fields = placesOfOwnName(own, people).map((place) => ({
    path: `otherPeople.${place}.name`,
    code: 'own-name' as const,
  }))
  return fields.length > 0 ? refuse('invalid', { fields }) : null
}

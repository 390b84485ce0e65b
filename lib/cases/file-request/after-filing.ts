import 'server-only'
import type { Actor } from '#lib/auth/current-actor.ts'
import { makeAccessCode } from '#lib/auth/make-access-code.ts'
import { signInPerson } from '#lib/auth/sign-in-person.ts'
import { withActor } from '#lib/db/with-actor.ts'
import { leaveGuest } from '#lib/drafts/forget-guest.ts'
import { keep, keepFor } from '#lib/drafts/kept.ts'
import type { Answer } from '#lib/http/handle.ts'
import { hasArrived } from '#lib/requests/arrival.ts'
import { forgetPages } from '#lib/requests/begin-request.ts'
import { type Receipt, receiptOf } from '#lib/requests/read-receipt.ts'
import { type Filed, FORM } from '#lib/requests/read-request.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import type { creationTypes } from '#machines/case/events.ts'
import { isUrgent } from '#machines/case/imminence.ts'
import type { Moved } from '../told-to.ts'
import type { GuestOpener } from './guest-opener.ts'

type Done = {
  moved: Moved
  key: string
  actor: Actor | null
  opener: GuestOpener | null
  filing: {
    type: (typeof creationTypes)[number]
    draft?: 'request' | undefined
    payload: Record<string, unknown>
  }
}

/** Where a form goes when the case has been opened. */
const doneAt = {
  request: '/request/done',
  refer: '/refer/done',
  promote: '/quick-logs?done=promoted',
} as const

// A second press comes within seconds. Later nobody gets in by sending an old form again.
const AGAIN = 10 * 60_000

/** Forgets the draft, leaves a receipt, and lets a guest in. The case is safe by now: all this can be done again. */
export async function settle({ moved, key, actor, opener, filing }: Done): Promise<Result<Answer>> {
  const personId = opener?.id ?? (actor as Actor).id
  const at = new Date().toISOString()
  if (filing.draft) {
    await forgetPages()
    const filed: Filed = { key, ref: moved.ref, personId, at }
    await keep(FORM, { filed })
    // A second press may come as the guest that they were, or as the person that they have become.
    if (opener) await keepFor(personId, FORM, { filed })
  }
  const code = opener ? (opener.code ?? (await codeAgain(personId, moved.ref))) : null
  if (opener && !code) return refuse('sign-in')
  const receipt: Receipt = { ref: moved.ref, code, urgent: isUrgent(filing), at }
  await keepFor(personId, receiptOf(filing.type), receipt)
  // After the draft: from here on this device's drafts are those of the person.
  if (opener) await letIn(personId)
  const body = { ...moved, ...(code ? { code } : {}) }
  return ok({ status: 201, body, next: doneAt[filing.type] })
}

/** The answer to a form that was sent already: the same page again, and for a guest the way in. */
export async function comeBackTo(
  filed: Filed | null,
  key: string | null,
  actor: Actor | null,
): Promise<Result<Answer>> {
  const recent = filed?.key === key && filed && Date.now() - Date.parse(filed.at) < AGAIN
  if (!recent) return refuse('invalid', { fields: [{ path: 'draft', code: 'required' }] })
  if (!actor) {
    if (await hasArrived(filed.personId)) return refuse('sign-in')
    await letIn(filed.personId)
  }
  return ok({ status: 201, body: { ref: filed.ref }, next: doneAt.request })
}

/** On this device they are a person from now on, and the cookie by which they wrote as a guest goes. */
async function letIn(personId: string): Promise<void> {
  await signInPerson(personId)
  await leaveGuest()
}

/** For a guest whose first answer got lost: a new code, while the case has only just been opened. */
async function codeAgain(personId: string, ref: string): Promise<string | null> {
  if (await hasArrived(personId)) return null
  return withActor(personId, async (tx) => {
    const found = await tx.case.findUnique({ where: { ref }, select: { openedAt: true } })
    const [row] = await tx.$queryRaw<{ now: Date }[]>`select app.now() as now`
    if (!found || !row || row.now.getTime() - found.openedAt.getTime() > AGAIN) return null
    return makeAccessCode(tx, { kind: 'return', personId })
  })
}

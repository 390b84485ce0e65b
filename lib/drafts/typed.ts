import 'server-only'
import { forGuestForms } from '#lib/auth/budgets.ts'
import { thisNetwork } from '#lib/http/network.ts'
import type { Refusal } from '#lib/result.ts'
import { currentOwner, newGuest, type Owner } from './_owner.ts'
import { dropStored, readManyStored, readStored, writeStored } from './_stored-draft.ts'
import { isFormName, mayKeep } from './form-names.ts'
import { ownerOf } from './shown-to.ts'

type Values = Record<string, string>

/** A form as it was sent, and why it came back: for the page that shows it again. */
export type Typed = { values: Values; refusal: Refusal }

/**
 * What became of a form when it was sent last. What is done is known by its key, and by that of the draft that it went
 * on from.
 */
type Sent = Typed | { done: string[] }

// No draft can have this name: nothing that a browser saves by itself is ever taken for a refusal.
const nameOf = (form: string): string => `${form}|typed`

const refusedIn = (sent: unknown): Typed | null =>
  sent && !Object.hasOwn(sent, 'done') ? (sent as Typed) : null

/** Keeps a refused form for its page. A password, a code or another proof is never kept. Only in route handlers. */
export async function saveTyped(form: string, { values, refusal }: Typed): Promise<void> {
  if (!isFormName(form)) return
  const kept = Object.entries(values).filter(([name]) => !/password|^proof\.|totp/i.test(name))
  const owner = (await ownerOf(form, values.shownTo)) ?? (await ownerOfRefused(form, values))
  // Too many from one network, or words of nobody: the form comes back empty, and says that something was wrong.
  if (!owner || !mayKeep(form, owner)) return
  await writeStored(owner, nameOf(form), { values: Object.fromEntries(kept), refusal })
}

/** Whoever fills in a form on a page of guests has no cookie yet, and gets one. */
async function ownerOfRefused(form: string, { shownTo }: Values): Promise<Owner | null> {
  if (shownTo || !mayKeep(form, { guest: true })) return null
  const fresh = await newGuest(forGuestForms(await thisNetwork()))
  return fresh.ok ? fresh.value : null
}

/** The refused form, where its page is shown because of a refusal (`?problem=` stands in the address). */
export async function readTyped(form: string): Promise<Typed | null> {
  const owner = await currentOwner()
  return owner ? refusedIn(await readStored(owner, nameOf(form))) : null
}

/** Forgets the refused form: it has since been accepted. */
export async function dropTyped(form: string): Promise<void> {
  const owner = await currentOwner()
  if (owner) await dropStored(owner, nameOf(form))
}

/**
 * A form that keeps what is typed into it was accepted: its draft goes. What its browser saves of it a moment too late
 * counts for nothing, because the key is remembered; a draft from another tab, with another key, stays.
 */
export async function settleTyped(form: string, { shownTo, key, resumes }: Values): Promise<void> {
  if (!isFormName(form) || shownTo === undefined || !key) return
  const owner = await ownerOf(form, shownTo)
  if (!owner) return
  const done = [key, resumes].flatMap((one) => one || [])
  await writeStored(owner, nameOf(form), { done } satisfies Sent)
  const draft = (await readStored(owner, form)) as Partial<Values> | null
  if (draft?.key && done.includes(draft.key)) await dropStored(owner, form)
}

/** What stands in a form's page: the form as it was refused, and what was typed last and has not been sent. */
export type Before = { refused: Typed | null; unsent: Values | null }

/**
 * What stands in these forms. Only those that keep what is typed into them (app/ui/keep-draft.tsx) have something
 * unsent; of two drafts the later one counts, by the browser's own clock.
 */
export async function readForms(forms: string[]): Promise<Map<string, Before>> {
  const owner = await currentOwner()
  const names = owner ? forms.filter(isFormName) : []
  const found = owner
    ? await readManyStored(owner, [...names, ...names.map(nameOf)])
    : ({} as Record<string, unknown>)
  return new Map(forms.map((form) => [form, before(found[form], found[nameOf(form)])]))
}

function before(draft: unknown, sent: unknown): Before {
  const refused = refusedIn(sent)
  const { done = [] } = (sent ?? {}) as { done?: string[] }
  const [unsent = null] = [draft as Partial<Values> | undefined, refused?.values]
    .filter((values) => values?.typedAt !== undefined && !done.includes(values.key ?? ''))
    .toSorted((a, b) => Number(b?.typedAt ?? 0) - Number(a?.typedAt ?? 0)) as Values[]
  return { refused, unsent }
}

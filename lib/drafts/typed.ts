import 'server-only'
import type { Refusal } from '#lib/result.ts'
import { currentOwner, ensureOwner } from './_owner.ts'
import { dropStored, isFormName, readStored, writeStored } from './_stored-draft.ts'

/** A form as it was sent, and why it came back: for the page that shows it again. */
export type Typed = { values: Record<string, string>; refusal: Refusal }

// No draft can have this name: nothing that a browser saves by itself is ever taken for a refusal.
const nameOf = (form: string): string => `${form}|typed`

/** Keeps a refused form for its page. A password, a code or another proof is never kept. Only in route handlers. */
export async function saveTyped(form: string, { values, refusal }: Typed): Promise<void> {
  if (!isFormName(form)) return
  const kept = Object.entries(values).filter(([name]) => !/password|^proof\.|totp/i.test(name))
  const owner = await ensureOwner()
  // Too many new guests from one network: the form comes back empty, and says that something was wrong.
  if (!owner.ok) return
  await writeStored(owner.value, nameOf(form), {
    values: Object.fromEntries(kept),
    refusal,
  })
}

/** The refused form, where its page is shown because of a refusal (`?problem=` stands in the address). */
export async function readTyped(form: string): Promise<Typed | null> {
  const owner = await currentOwner()
  return owner ? ((await readStored(owner, nameOf(form))) as Typed | null) : null
}

/** Forgets the refused form: it has since been accepted. */
export async function dropTyped(form: string): Promise<void> {
  const owner = await currentOwner()
  if (owner) await dropStored(owner, nameOf(form))
}

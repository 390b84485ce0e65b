import 'server-only'
import { dropDraft } from '#lib/drafts/drop-draft.ts'
import { readDraft } from '#lib/drafts/read-draft.ts'
import { saveDraft } from '#lib/drafts/save-draft.ts'

// A form answers with a redirect, and a code must not stand in an address: it waits, sealed, for the next page.
const nameOf = (personId: string) => `invitation:${personId.toUpperCase()}`

/** Keeps a new invitation for the page that its maker sees next. Only in route handlers. */
export async function keepInvitation(personId: string, code: string): Promise<void> {
  await saveDraft(nameOf(personId), { code })
}

/** The invitation that was just made, this one time: it is forgotten as soon as it is shown. */
export async function takeInvitation(personId: string): Promise<string | null> {
  const kept = await readDraft(nameOf(personId))
  if (typeof kept?.code !== 'string') return null
  await dropDraft(nameOf(personId))
  return kept.code
}

import 'server-only'
import { dropKept, keep, readKept } from '#lib/drafts/kept.ts'

// A form answers with a redirect, and a code must not stand in an address: it waits, sealed, for the next page.
const nameOf = (personId: string) => `invitation:${personId.toUpperCase()}`

/** Keeps a new invitation for the page that its maker sees next. Only in route handlers. */
export async function keepInvitation(personId: string, code: string): Promise<void> {
  await keep(nameOf(personId), { code })
}

/** The invitation that was just made, this one time: it is forgotten as soon as it is shown. */
export async function takeInvitation(personId: string): Promise<string | null> {
  const kept = await readKept(nameOf(personId))
  if (typeof kept?.code !== 'string') return null
  await dropKept(nameOf(personId))
  return kept.code
}

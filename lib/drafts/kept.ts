import 'server-only'
import { forNewGuests } from '#lib/auth/budgets.ts'
import { thisNetwork } from '#lib/http/network.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { currentOwner, newGuest, ownerOfPerson } from './_owner.ts'
import { dropStored, readStored, writeStored } from './_stored-draft.ts'
import type { DraftValues } from './read-draft.ts'

// No draft can have this name: nothing that a browser says it has typed is ever taken for what the server kept.
const nameOf = (name: string): string => `${name}|kept`

/**
 * Keeps something of the server's own for whoever asks, sealed; a guest gets a cookie. Refused where it is `too-large`,
 * or where one network makes up guests (`slow-down`). Only in route handlers.
 */
export async function keep(name: string, values: DraftValues): Promise<Result<null>> {
  const known = await currentOwner()
  const owner = known ? ok(known) : await newGuest(forNewGuests(await thisNetwork()))
  if (!owner.ok) return owner
  const kept = await writeStored(owner.value, nameOf(name), values)
  return kept ? ok(null) : refuse('too-large')
}

/** Keeps it where this person finds it once they are signed in. */
export async function keepFor(personId: string, name: string, values: DraftValues): Promise<void> {
  await writeStored(ownerOfPerson(personId), nameOf(name), values)
}

/** What was kept under this name, on this login or in this browser. */
export async function readKept(name: string): Promise<DraftValues | null> {
  const owner = await currentOwner()
  return owner ? ((await readStored(owner, nameOf(name))) as DraftValues | null) : null
}

/** What was kept for this person, whoever asks. */
export async function readKeptFor(personId: string, name: string): Promise<DraftValues | null> {
  return (await readStored(ownerOfPerson(personId), nameOf(name))) as DraftValues | null
}

/** Forgets it. */
export async function dropKept(name: string): Promise<void> {
  const owner = await currentOwner()
  if (owner) await dropStored(owner, nameOf(name))
}

import 'server-only'
import { currentOwner, ensureOwner, ownerOfPerson } from './_owner.ts'
import { dropStored, isFormName, readStored, writeStored } from './_stored-draft.ts'
import type { DraftValues } from './read-draft.ts'

// No draft can have this name: nothing that a browser says it has typed is ever taken for what the server kept.
const nameOf = (name: string): string => `${name}|kept`

/** Keeps something of the server's own for whoever asks, sealed. False where it is too much. Only in route handlers. */
export async function keep(name: string, values: DraftValues): Promise<boolean> {
  if (!isFormName(name)) return false
  const owner = await ensureOwner()
  return owner.ok && (await writeStored(owner.value, nameOf(name), values))
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

/** Forgets it. */
export async function dropKept(name: string): Promise<void> {
  const owner = await currentOwner()
  if (owner) await dropStored(owner, nameOf(name))
}

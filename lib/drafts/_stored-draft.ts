import 'server-only'
import { withActor } from '#lib/db/with-actor.ts'
import { decrypt, encrypt } from '#lib/vault/cipher.ts'
import { secretFor } from '#lib/vault/root-key.ts'
import type { Owner } from './_owner.ts'

// More than a whole body: what was too long for its field still comes back to it.
const MOST_BYTES = 512 * 1024

// Of all that an owner has, as it is stored: of more than that the oldest goes. Nobody types so much.
const room = ({ guest }: Owner): number => (guest ? 1_000_000 : 8_000_000)

const bondOf = ({ hash }: Owner, form: string): string => `draft|sealed|${hash}|${form}`

/** What an owner has typed into a form. Nothing where there is none, or where its key has changed since. */
export async function readStored(owner: Owner, form: string): Promise<unknown> {
  const [row] = await withActor(
    null,
    (tx) => tx.$queryRaw<{ sealed: string | null }[]>`
      select app.read_draft(${owner.hash}, ${form}) as sealed`,
  )
  return row?.sealed ? open(owner, form, row.sealed) : null
}

/** The same for several forms at once; those without a draft are left out. */
export async function readManyStored(
  owner: Owner,
  forms: string[],
): Promise<Record<string, unknown>> {
  const rows = await withActor(
    null,
    (tx) => tx.$queryRaw<{ form: string; sealed: string | null }[]>`
      select form, app.read_draft(${owner.hash}, form) as sealed from unnest(${forms}::text[]) form`,
  )
  const found = rows.map(
    ({ form, sealed }) => [form, sealed ? open(owner, form, sealed) : null] as const,
  )
  return Object.fromEntries(found.filter(([, value]) => value !== null))
}

function open(owner: Owner, form: string, sealed: string): unknown {
  try {
    return JSON.parse(decrypt(secretFor('drafts'), bondOf(owner, form), sealed).toString())
  } catch {
    // A draft is a convenience: one that no longer opens must not lock anybody out of the form.
    return null
  }
}

/** Keeps what an owner has typed, in place of what was kept before. False where it is not kept. */
export async function writeStored(owner: Owner, form: string, value: unknown): Promise<boolean> {
  const plain = Buffer.from(JSON.stringify(value))
  if (plain.length > MOST_BYTES) return false
  const sealed = encrypt(secretFor('drafts'), bondOf(owner, form), plain)
  await withActor(
    null,
    (tx) =>
      tx.$executeRaw`select app.write_draft(${owner.hash}, ${form}, ${sealed}, ${room(owner)}::int)`,
  )
  return true
}

/** Forgets one draft of an owner. */
export async function dropStored(owner: Owner, form: string): Promise<void> {
  await withActor(null, (tx) => tx.$executeRaw`select app.drop_draft(${owner.hash}, ${form})`)
}

/** Forgets every draft of an owner. */
export async function dropAllStored(owner: Owner): Promise<void> {
  await withActor(null, (tx) => tx.$executeRaw`select app.drop_drafts(${owner.hash})`)
}

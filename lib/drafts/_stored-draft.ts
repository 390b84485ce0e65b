import 'server-only'
import { withActor } from '#lib/db/with-actor.ts'
import { decrypt, encrypt } from '#lib/vault/cipher.ts'
import { secretFor } from '#lib/vault/root-key.ts'

// More than a whole body: what was too long for its field still comes back to it.
const MOST_BYTES = 512 * 1024

const bondOf = (owner: string, form: string): string => `draft|sealed|${owner}|${form}`

/** A draft's name: the form's, and for a form about one case its public number. */
export const isFormName = (form: string): boolean =>
  form.length <= 80 && /^[a-z-]+(:[A-Z0-9-]+)?$/.test(form)

/** What an owner has typed into a form. Nothing where there is none, or where its key has changed since. */
export async function readStored(owner: string, form: string): Promise<unknown> {
  const [row] = await withActor(
    null,
    (tx) => tx.$queryRaw<{ sealed: string | null }[]>`
      select app.read_draft(${owner}, ${form}) as sealed`,
  )
  return row?.sealed ? open(owner, form, row.sealed) : null
}

/** The same for several forms at once; those without a draft are left out. */
export async function readManyStored(
  owner: string,
  forms: string[],
): Promise<Record<string, unknown>> {
  const rows = await withActor(
    null,
    (tx) => tx.$queryRaw<{ form: string; sealed: string | null }[]>`
      select form, app.read_draft(${owner}, form) as sealed from unnest(${forms}::text[]) form`,
  )
  const found = rows.map(
    ({ form, sealed }) => [form, sealed ? open(owner, form, sealed) : null] as const,
  )
  return Object.fromEntries(found.filter(([, value]) => value !== null))
}

function open(owner: string, form: string, sealed: string): unknown {
  try {
    return JSON.parse(decrypt(secretFor('drafts'), bondOf(owner, form), sealed).toString())
  } catch {
    // A draft is a convenience: one that no longer opens must not lock anybody out of the form.
    return null
  }
}

/** Keeps what an owner has typed, in place of what was kept before. False where it is not kept. */
export async function writeStored(owner: string, form: string, value: unknown): Promise<boolean> {
  const plain = Buffer.from(JSON.stringify(value))
  if (plain.length > MOST_BYTES) return false
  const sealed = encrypt(secretFor('drafts'), bondOf(owner, form), plain)
  await withActor(
    null,
    (tx) => tx.$executeRaw`select app.write_draft(${owner}, ${form}, ${sealed})`,
  )
  return true
}

/** Forgets one draft of an owner. */
export async function dropStored(owner: string, form: string): Promise<void> {
  await withActor(null, (tx) => tx.$executeRaw`select app.drop_draft(${owner}, ${form})`)
}

/** Forgets every draft of an owner. */
export async function dropAllStored(owner: string): Promise<void> {
  await withActor(null, (tx) => tx.$executeRaw`select app.drop_drafts(${owner})`)
}

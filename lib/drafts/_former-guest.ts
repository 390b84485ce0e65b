import 'server-only'
import type { Owner } from './_owner.ts'
import { dropAllStored, dropStored, readStored, writeStored } from './_stored-draft.ts'

const NAME = 'former|kept'

/** Notes which guest this one was before their cookie was renewed. */
export async function noteFormer(owner: Owner, former: Owner): Promise<void> {
  await writeStored(owner, NAME, { hash: former.hash })
}

/** Forgets what this guest had under their former cookie: the new one has arrived. */
export async function dropFormer(owner: Owner): Promise<void> {
  const former = (await readStored(owner, NAME)) as { hash: string } | null
  if (!former) return
  await dropAllStored({ hash: former.hash, guest: true })
  await dropStored(owner, NAME)
}

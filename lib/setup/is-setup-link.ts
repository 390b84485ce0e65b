import 'server-only'
import { createHash } from 'node:crypto'
import { withActor } from '#lib/db/with-actor.ts'

/** The link's token as the table keeps it: 256 random bits need no key. */
export const hashOfLink = (token: string): string =>
  createHash('sha256').update(token).digest('hex')

/** Does this link still found the first programme? Nobody guesses 256 random bits, so looking is not limited. */
export async function isSetupLink(token: string): Promise<boolean> {
  const [row] = await withActor(
    null,
    (tx) =>
      tx.$queryRaw<{ good: boolean }[]>`select app.is_setup_link(${hashOfLink(token)}) as good`,
  )
  return row?.good === true
}

import 'server-only'
import { createHash } from 'node:crypto'
import { giveBack, takeAttempt } from '#lib/auth/attempts.ts'
import { forNetwork } from '#lib/auth/budgets.ts'
import { withActor } from '#lib/db/with-actor.ts'
import { thisNetwork } from '#lib/http/network.ts'

/** The link's token as the table keeps it: 256 random bits need no key. */
export const hashOfLink = (token: string): string =>
  createHash('sha256').update(token).digest('hex')

/** Does this link still found the first programme? Guessing is limited, and answered like a link that is spent. */
export async function isSetupLink(token: string): Promise<boolean> {
  const taken = await takeAttempt([forNetwork(await thisNetwork())])
  if (!taken.ok) return false
  const [row] = await withActor(
    null,
    (tx) =>
      tx.$queryRaw<{ good: boolean }[]>`select app.is_setup_link(${hashOfLink(token)}) as good`,
  )
  if (!row?.good) return false
  await giveBack(taken.value)
  return true
}

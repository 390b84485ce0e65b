import 'server-only'
import { withActor } from '#lib/db/with-actor.ts'
import { thisNetwork } from '#lib/http/network.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { deviceHashes } from './_device-cookie.ts'
import { giveBack, takeAttemptIn } from './attempts.ts'
import { forAccount, forDevice, forEverybody, forNetwork } from './budgets.ts'
import { findCredential, isPassword } from './check-password.ts'
import { normaliseEmail } from './normalise-email.ts'

const wrong = () => refuse('invalid', { fields: [{ path: 'password', code: 'no-match' as const }] })

/**
 * The id of the person whose e-mail and password these are. Says no in one way, whoever it is and whatever is
 * wrong; over a limit `slow-down`, and then no password is looked at. On a device where the account has signed in
 * before, strangers elsewhere use up nothing.
 */
export async function tryPassword(email: string, password: string): Promise<Result<string>> {
  const address = normaliseEmail(email)
  const [devices, network] = await Promise.all([deviceHashes(), thisNetwork()])
  const anywhere = [forAccount(address ?? email), forNetwork(network), forEverybody()]
  const { found, taken } = await withActor(null, async (tx) => {
    const found = await findCredential(tx, address ?? '', devices)
    const budgets = found?.device ? [forDevice(found.device)] : anywhere
    return { found, taken: await takeAttemptIn(tx, budgets) }
  })
  if (!taken.ok) return taken
  if (!(await isPassword(found, password)) || !found) return wrong()
  await giveBack(taken.value)
  return ok(found.personId)
}

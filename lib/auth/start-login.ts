import 'server-only'
import { randomBytes, randomUUID } from 'node:crypto'
import { withActor } from '#lib/db/with-actor.ts'
import { blindIndex } from '#lib/vault/root-key.ts'
import { deviceTime } from './_device-time.ts'
import type { BrowserKind } from './browser-kind.ts'
import { LOGIN_SECONDS } from './login-cookie.ts'
import type { CodeKind } from './make-access-code.ts'

/** By what somebody came in: without a code it was their password. `second`: their second factor as well. */
export type CameBy = { code?: CodeKind; second?: boolean }

/**
 * Makes a login for a person. The token is known to the cookie alone. Whoever made an invitation has seen it: it lets in,
 * and is no proof of who has come.
 */
export async function startLogin(
  personId: string,
  moment = deviceTime(),
  { browser, system }: BrowserKind = { browser: null, system: null },
  { code, second = false }: CameBy = {},
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const hash = blindIndex('sign-in', token)
  const until = new Date(moment.getTime() + LOGIN_SECONDS * 1000)
  await withActor(
    null,
    (tx) => tx.$executeRaw`
      select app.start_login(
        ${randomUUID()}::uuid, ${hash}, ${personId}::uuid, ${moment}, ${until}, ${browser}, ${system},
        ${code ?? null}, ${code !== 'invitation' || second})`,
  )
  return token
}

import 'server-only'
import { randomBytes, randomUUID } from 'node:crypto'
import { withActor } from '#lib/db/with-actor.ts'
import { blindIndex } from '#lib/vault/root-key.ts'
import { deviceTime } from './_device-time.ts'
import type { BrowserKind } from './browser-kind.ts'
import { LOGIN_SECONDS } from './login-cookie.ts'

/** Makes a login for a person who has proved who they are. The token is known to the cookie alone. */
export async function startLogin(
  personId: string,
  moment = deviceTime(),
  { browser, system }: BrowserKind = { browser: null, system: null },
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const hash = blindIndex('sign-in', token)
  const until = new Date(moment.getTime() + LOGIN_SECONDS * 1000)
  await withActor(
    null,
    (tx) => tx.$executeRaw`
      select app.start_login(
        ${randomUUID()}::uuid, ${hash}, ${personId}::uuid, ${moment}, ${until}, ${browser}, ${system})`,
  )
  return token
}

import 'server-only'
import { deviceTime } from './_device-time.ts'
import { readLoginToken, thisBrowser, writeLoginToken } from './_this-device.ts'
import { endLogin } from './end-login.ts'
import { type CameBy, startLogin } from './start-login.ts'

/**
 * Signs a person in on this device, however they proved who they are. Only in route handlers.
 * Whoever was signed in here before is signed out: a device has one login.
 */
export async function signInPerson(personId: string, by: CameBy = {}): Promise<void> {
  const before = await readLoginToken()
  if (before) await endLogin(before)
  await writeLoginToken(await startLogin(personId, deviceTime(), await thisBrowser(), by))
}

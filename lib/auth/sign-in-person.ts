import 'server-only'
import { deviceTime } from './_device-time.ts'
import { readLoginToken, thisBrowser, writeLoginToken } from './_this-device.ts'
import { endLogin } from './end-login.ts'
import { type CameBy, startLogin } from './start-login.ts'

/** Signs a person in on this device, however they proved who they are. Only in route handlers. */
export async function signInPerson(personId: string, by: CameBy = {}): Promise<void> {
  await writeLoginToken(await changeLogin(personId, by))
}

/** The token of a new login. Whoever was signed in here before is signed out: a device has one login. */
export async function changeLogin(personId: string, by: CameBy = {}): Promise<string> {
  const before = await readLoginToken()
  if (before) await endLogin(before)
  return startLogin(personId, deviceTime(), await thisBrowser(), by)
}

import 'server-only'
import { forgetGuest } from '#lib/drafts/forget-guest.ts'
import { clearLoginCookies, readLoginToken } from './_this-device.ts'
import { endLogin } from './end-login.ts'

/** What the answer to a sign-out tells the browser to forget: nothing of Parley stays on a shared device. */
export const forgetHeaders = { 'Clear-Site-Data': '"cache", "storage"' }

/** Ends this device's login and forgets what a guest typed on it. Only in route handlers. */
export async function signOut(): Promise<void> {
  const token = await readLoginToken()
  if (token) await endLogin(token)
  await forgetGuest()
  await clearLoginCookies()
}

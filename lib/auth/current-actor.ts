import 'server-only'
import { cache } from 'react'
import { readLoginToken } from './_this-device.ts'
import { type Actor, findLogin } from './find-login.ts'

export type { Actor }

/**
 * Who asks, looked up anew for every request: an ended login or a role taken away counts at once.
 * Within one page it is asked once; nobody is signed in where there is no (valid) cookie.
 */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const token = await readLoginToken()
  return token ? findLogin(token) : null
})

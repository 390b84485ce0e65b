import 'server-only'
import { withActor } from '#lib/db/with-actor.ts'
import type { Answer } from '#lib/http/handle.ts'
import { problem } from '#lib/http/problem.ts'
import { refusalOf } from '#lib/http/unexpected.ts'
import { ok, type Result } from '#lib/result.ts'
import { blindIndex } from '#lib/vault/root-key.ts'
import { deviceTime } from './_device-time.ts'
import { idleParty, idleStaff } from './_idle-limits.ts'
import { readLoginToken } from './_this-device.ts'
import type { Actor } from './current-actor.ts'

/** How many seconds a login still has: until it was idle for too long, and until its end however busy it is. */
export type LoginLeft = { idle: number; whole: number }

/** The same of this browser's login, without counting as activity; null where there is none, or no more. */
export async function loginLeft(moment = deviceTime()): Promise<LoginLeft | null> {
  const token = await readLoginToken()
  if (!token) return null
  const hash = blindIndex('sign-in', token)
  const [left] = await withActor(
    null,
    (tx) => tx.$queryRaw<LoginLeft[]>`
      select idle, whole from app.login_left(${hash}, ${moment}, ${idleParty}::interval, ${idleStaff}::interval)`,
  )
  return left && left.idle > 0 && left.whole > 0 ? left : null
}

/** For a route of its own: the wrapper of all others looks the login up, and looking it up counts as activity. */
export async function answerLoginLeft(): Promise<Response> {
  try {
    const left = await loginLeft()
    if (!left) return await problem({ code: 'sign-in' })
    return Response.json(left, { headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    return problem(refusalOf(error))
  }
}

/** Somebody says that they are still there. Gives what they have left now. */
export async function keepLogin(actor: Actor): Promise<Result<Answer>> {
  const moment = deviceTime()
  await withActor(
    actor.id,
    (tx) => tx.$executeRaw`select app.keep_login(${actor.loginId}::uuid, ${moment})`,
  )
  return ok({ body: await loginLeft(moment) })
}

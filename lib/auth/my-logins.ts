import 'server-only'
import { z } from 'zod'
import { readAs, withActor } from '#lib/db/with-actor.ts'
import type { Answer } from '#lib/http/handle.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result } from '#lib/result.ts'
import { id } from '#machines/case/events/fields.ts'
import { deviceTime } from './_device-time.ts'
import type { BrowserKind } from './browser-kind.ts'
import type { Actor } from './current-actor.ts'
import type { CodeKind } from './make-access-code.ts'

/** A browser in which somebody is signed in. */
export type MyLogin = BrowserKind & {
  id: string
  lastUsed: Date
  here: boolean
  /** the kind of code with which it began, if it did */
  code: CodeKind | null
}

/** Which one to end; without one, all but the one that asks. */
export const EndedLogins = z.strictObject({ login: id.optional() })

/** The browsers in which the actor is signed in: this one first, then the one used last. */
export async function myLogins(actor: Actor): Promise<MyLogin[]> {
  const moment = deviceTime()
  const rows = await readAs(
    actor.id,
    (tx) => tx.$queryRaw<Omit<MyLogin, 'here'>[]>`
      select id, browser, system, last_seen_at as "lastUsed", code_kind as code from app.my_logins(${moment})`,
  )
  const all = rows.map((row) => ({ ...row, here: row.id === actor.loginId }))
  return all.toSorted((a, b) => Number(b.here) - Number(a.here))
}

/**
 * Signs another browser of the actor out, or all others: their next request finds nobody. One that is somebody
 * else's, or gone, is not there to be ended, and nothing more is said of it.
 */
export async function endMyLogins(actor: Actor, input: unknown): Promise<Result<Answer>> {
  const parsed = parseInput(EndedLogins, input ?? {})
  if (!parsed.ok) return parsed
  const { login = null } = parsed.value
  const but = login === actor.loginId ? null : actor.loginId
  const [row] = await withActor(
    actor.id,
    (tx) => tx.$queryRaw<{ ended: number }[]>`
      select app.end_my_logins(${login}::uuid, ${but}::uuid) as ended`,
  )
  return ok({ body: { ended: row?.ended ?? 0 }, next: '/me?ended=1' })
}

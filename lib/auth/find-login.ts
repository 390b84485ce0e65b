import 'server-only'
import { withActor } from '#lib/db/with-actor.ts'
import { blindIndex } from '#lib/vault/root-key.ts'
import { deviceTime } from './_device-time.ts'
import { idleParty, idleStaff } from './_idle-limits.ts'

/** Who is signed in, and what they are in which programme at this very moment. */
export type Actor = {
  id: string
  name: string
  locale: string
  loginId: string
  /** when they last proved on this login who they are, by the world's time; nothing where they have not yet */
  provedAt: Date | null
  /** has a second factor in use */
  secondFactor: boolean
  memberships: { programmeId: string; role: string }[]
}

type Row = {
  login_id: string
  person_id: string
  name: string
  locale: string
  roles: Actor['memberships']
  proved_at: Date | null
  second_factor: boolean
}

/** The person behind a login's token; nobody when it was ended, has expired, or was idle for too long. */
export async function findLogin(token: string, moment = deviceTime()): Promise<Actor | null> {
  const hash = blindIndex('sign-in', token)
  const rows = await withActor(
    null,
    (tx) => tx.$queryRaw<Row[]>`
      select * from app.use_login(${hash}, ${moment}, ${idleParty}::interval, ${idleStaff}::interval)`,
  )
  const [row] = rows
  if (!row) return null
  const { login_id: loginId, person_id: id, name, locale, roles: memberships } = row
  const { proved_at: provedAt, second_factor: secondFactor } = row
  return { id, name, locale, loginId, memberships, provedAt, secondFactor }
}

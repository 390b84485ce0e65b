import 'server-only'
import type { Actor } from '#lib/auth/current-actor.ts'
import { statusFor } from '#lib/cases/view/status.ts'
import type { Status } from '#lib/cases/view/types.ts'
import { now } from '#lib/clock.ts'
import { readAs } from '#lib/db/with-actor.ts'
import { isUuid } from '#lib/shared/is-uuid.ts'
import { isCaseState } from '#machines/case/states.ts'
import { changesFor } from './_fits-change.ts'
import { mayChange } from './_may-change.ts'
import { mayInvite } from './_may-invite.ts'
import { staffs } from './_staffs.ts'
import { standingOf } from './_standing.ts'
import { type GivenRole, givenRoles, type MemberChange } from './member-changes.ts'

/** Somebody of a programme on their own page, for its supervisor. */
export type MemberPage = {
  id: string
  name: string
  pronouns: string | null
  /** what they are now; nothing for somebody who left */
  roles: string[]
  resting: boolean
  since: string | null
  leftAt: string | null
  /** may be given a new way in */
  invitable: boolean
  /** what this supervisor may change now */
  changes: MemberChange[]
  /** what they may make of somebody */
  gives: GivenRole[]
  /** open cases in which they mediate or were asked to: what somebody else has to take over once they cannot */
  serves: { ref: string; status: Status; accepted: boolean }[]
}

type CaseRow = { ref: string; state: string; serves: boolean }

/** Somebody who is or was in a programme that the actor supervises; nobody else is found. */
export async function readMember(
  actor: Actor,
  programmeId: string,
  id: string,
): Promise<MemberPage | null> {
  if (!isUuid(id) || !staffs(actor, programmeId)) return null
  const target = { personId: id, programmeId }
  const at = await now()
  return readAs(actor.id, async (tx) => {
    const standing = await standingOf(tx, target, at)
    const select = { id: true, preferredName: true, pronouns: true }
    const person = standing && (await tx.person.findUnique({ where: { id }, select }))
    if (!person) return null
    const rows = await tx.$queryRaw<CaseRow[]>`select * from app.waiting_for(${id}::uuid)`
    const { roles, resting, since, leftAt } = standing
    const theirs = mayChange(actor, target, roles)
    return {
      id,
      name: person.preferredName,
      pronouns: person.pronouns,
      roles,
      resting,
      since: since?.toISOString() ?? null,
      leftAt: leftAt?.toISOString() ?? null,
      invitable: theirs && roles.length > 0 && (await mayInvite(tx, id)),
      changes: theirs ? changesFor(standing) : [],
      gives: givenRoles.filter((role) => mayChange(actor, target, [role])),
      serves: rows.flatMap(({ ref, state, serves }) =>
        isCaseState(state)
          ? [{ ref, status: statusFor(state, null, 'all', new Set()), accepted: serves }]
          : [],
      ),
    }
  })
}

import type { Actor } from '#lib/auth/current-actor.ts'
import { changeMember } from '#lib/people/change-member.ts'
import type { MemberChange } from '#lib/people/member-changes.ts'
import { asOwner } from './as-owner.ts'
import type { AsPerson } from './as-person.ts'

/** Somebody who is signed in and is this in a programme. */
export const actorOf = (id: string, role: string, programmeId: string): Actor => ({
  id,
  loginId: crypto.randomUUID(),
  name: 'Somebody',
  locale: 'en',
  provedAt: new Date(),
  secondFactor: false,
  memberships: [{ programmeId, role }],
})

/** Changes what `who` is in a programme: `done`, or the code of the refusal. */
export async function changes(
  by: Actor,
  programmeId: string,
  who: string,
  [change, role]: [MemberChange, string?],
): Promise<string> {
  const done = await changeMember(by, who, { programmeId, change, ...(role ? { role } : {}) })
  return done.ok ? 'done' : done.refusal.code
}

/** Somebody new in a programme, with any role. */
export async function addMember(programmeId: string, role: string): Promise<string> {
  const id = crypto.randomUUID()
  await asOwner('insert into person (id, preferred_name) values ($1, $2)', [id, 'Ms. Moreau'])
  await asOwner(
    `insert into membership (id, person_id, programme_id, role, from_at)
     values (gen_random_uuid(), $1, $2, $3, now() - interval '1 day')`,
    [id, programmeId, role],
  )
  return id
}

/** Somebody has chosen a password, which nobody knows. */
export const givePassword = (id: string): Promise<unknown> =>
  asOwner(
    `insert into credential (person_id, email_index, password_hash) values ($1, $2, 'hash')
     on conflict do nothing`,
    [id, `index ${id}`],
  )

/** The id of a case, by its public number. */
export const idOfCase = async (ref: string): Promise<string> =>
  (await asOwner<{ id: string }>('select id from cases where ref = $1', [ref]))[0]?.id ?? ''

/** Of which tables this person gets rows of a case that are not what they did themselves. */
export async function tablesSeen(app: AsPerson, who: string, ref: string): Promise<string[]> {
  const caseId = await idOfCase(ref)
  const queries = {
    cases: 'select 1 from cases where id = $1',
    case_event:
      'select 1 from case_event where case_id = $1 and by_id is distinct from app.actor()',
    statement: 'select 1 from statement where case_id = $1',
    session: 'select 1 from session where case_id = $1',
    appointment: 'select 1 from appointment where case_id = $1',
    vault_key: 'select 1 from vault_key where case_id = $1',
  }
  const seen: string[] = []
  for (const [table, sql] of Object.entries(queries))
    if ((await app.ask(who, sql, [caseId])).length > 0) seen.push(table)
  return seen
}

import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'
import type { Audience } from './work.ts'

const relationsOf: Record<'parties' | 'requester' | 'referrer', string[]> = {
  parties: ['requester', 'invited', 'party'],
  requester: ['requester'],
  referrer: ['referrer'],
}

/** The ids of the people who are in this audience of a case now. */
export async function findAudience(
  tx: Tx,
  caseId: string,
  audience: Audience,
  people: string[],
): Promise<string[]> {
  if (audience === 'people') return people
  if (audience === 'supervisors') return findStaff(tx, caseId, 'supervisor')
  if (audience === 'safeguarding') return findStaff(tx, caseId, 'safeguarding')
  if (audience === 'mediators') return findMediators(tx, caseId)
  const rows = await tx.caseRelation.findMany({
    where: { caseId, relation: { in: relationsOf[audience] }, untilAt: null },
    select: { personId: true },
    distinct: ['personId'],
  })
  return rows.map((row) => row.personId)
}

/** Who mediates or is asked to: not whoever left the programme or rests meanwhile. */
async function findMediators(tx: Tx, caseId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select distinct r.person_id as id from case_relation r join cases c on c.id = r.case_id
    where c.id = ${caseId}::uuid and r.relation in ('proposedMediator', 'mediator', 'observer') and r.until_at is null
      and app.can_mediate(r.person_id, c.programme_id)`
  return rows.map((row) => row.id)
}

/** The adults of the case's programme with this role, but for those who are a side in it. */
async function findStaff(
  tx: Tx,
  caseId: string,
  role: 'supervisor' | 'safeguarding',
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select distinct m.person_id as id from membership m join cases c on c.programme_id = m.programme_id
    where c.id = ${caseId}::uuid and m.role = ${role} and (m.until_at is null or m.until_at > app.now())
      and not exists (select from case_relation r where r.case_id = c.id and r.person_id = m.person_id
        and r.relation in ('requester', 'invited', 'party', 'referrer', 'witness', 'supportPerson'))`
  return rows.map((row) => row.id)
}

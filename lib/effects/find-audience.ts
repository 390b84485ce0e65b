import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'
import type { Audience } from './work.ts'

const relationsOf: Record<Exclude<Audience, 'supervisors' | 'people'>, string[]> = {
  parties: ['requester', 'invited', 'party'],
  mediators: ['proposedMediator', 'mediator', 'observer'],
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
  if (audience === 'supervisors') return findSupervisors(tx, caseId)
  const rows = await tx.caseRelation.findMany({
    where: { caseId, relation: { in: relationsOf[audience] }, untilAt: null },
    select: { personId: true },
    distinct: ['personId'],
  })
  return rows.map((row) => row.personId)
}

/** The supervisors of the case's programme, but for those who are a side in it. */
async function findSupervisors(tx: Tx, caseId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select distinct m.person_id as id from membership m join cases c on c.programme_id = m.programme_id
    where c.id = ${caseId}::uuid and m.role = 'supervisor' and (m.until_at is null or m.until_at > app.now())
      and not exists (select from case_relation r where r.case_id = c.id and r.person_id = m.person_id
        and r.relation in ('requester', 'invited', 'party', 'referrer', 'witness', 'supportPerson'))`
  return rows.map((row) => row.id)
}

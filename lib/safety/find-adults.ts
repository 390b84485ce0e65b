import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'

/** A call for an adult, as far as it decides who may answer it. */
export type Call = {
  programmeId: string
  caseId: string | null
  by: string
  /** somebody other than a supervisor is wished for */
  otherAdult: boolean
}

export type Adult = { id: string; onDuty: boolean }

/**
 * The adults who may answer a call: supervisors and safeguarding leads, without whoever calls and whoever is a side
 * in the case; only the leads where another adult is wished for. The transaction must run as the system.
 */
export function findAdults(tx: Tx, call: Call): Promise<Adult[]> {
  return tx.$queryRaw<Adult[]>`
    select distinct m.person_id as id, exists (select from duty d where d.person_id = m.person_id
        and d.programme_id = m.programme_id and d.from_at <= app.now() and d.until_at > app.now()) as "onDuty"
    from membership m
    where m.programme_id = ${call.programmeId}::uuid and m.person_id <> ${call.by}::uuid
      and m.from_at <= app.now() and (m.until_at is null or m.until_at > app.now())
      and (m.role = 'safeguarding' or (m.role = 'supervisor' and not ${call.otherAdult}))
      and not exists (select from case_relation r where r.case_id = ${call.caseId}::uuid and r.person_id = m.person_id
        and r.relation in ('requester', 'invited', 'party', 'referrer', 'witness', 'supportPerson'))
    order by id`
}

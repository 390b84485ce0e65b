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

export type Adult = {
  id: string
  onDuty: boolean
  /** named as the adult of a meeting that the call comes out of */
  onCall: boolean
}

/**
 * Whom a call can reach, and whether the wish for another adult is met: where the programme has none (any more), it is
 * not, for a call must reach somebody. The transaction must run as the system.
 */
export async function whoCanCome(
  tx: Tx,
  call: Call,
): Promise<{ otherAdult: boolean; adults: Adult[] }> {
  const wished = await findAdults(tx, call)
  if (!call.otherAdult || wished.length > 0) return { otherAdult: call.otherAdult, adults: wished }
  return { otherAdult: false, adults: await findAdults(tx, { ...call, otherAdult: false }) }
}

/**
 * The adults who may answer a call: supervisors and safeguarding leads, without whoever calls and whoever is a side
 * in the case; only the leads where another adult is wished for. A call comes out of a meeting while it goes on, and
 * two hours before and after; out of any in which whoever calls takes part, where it names no case. The transaction must
 * run as the system.
 */
export function findAdults(tx: Tx, call: Call): Promise<Adult[]> {
  return tx.$queryRaw<Adult[]>`
    select distinct m.person_id as id, exists (select from duty d where d.person_id = m.person_id
        and d.programme_id = m.programme_id and d.from_at <= app.now() and d.until_at > app.now()) as "onDuty",
      exists (select from session s where s.adult_on_call_id = m.person_id and s.status <> 'cancelled'
        and (s.status = 'live' or coalesce(s.ended_at, s.starts_at)
          between app.now() - interval '2 hours' and app.now() + interval '2 hours')
        and (s.case_id = ${call.caseId}::uuid or (${call.caseId}::uuid is null and exists (
          select from case_relation r where r.case_id = s.case_id and r.person_id = ${call.by}::uuid
            and r.relation in ('party', 'supportPerson', 'mediator', 'observer')
            and (r.until_at is null or r.until_at > app.now()))))) as "onCall"
    from membership m
    where m.programme_id = ${call.programmeId}::uuid and m.person_id <> ${call.by}::uuid
      and m.from_at <= app.now() and (m.until_at is null or m.until_at > app.now())
      and (m.role = 'safeguarding' or (m.role = 'supervisor' and not ${call.otherAdult}))
      and not exists (select from case_relation r where r.case_id = ${call.caseId}::uuid and r.person_id = m.person_id
        and r.relation in ('requester', 'invited', 'party', 'referrer', 'witness', 'supportPerson'))
    order by id`
}

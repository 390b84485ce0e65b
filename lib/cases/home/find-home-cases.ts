import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'
import { isUrgentCase } from '../board/urgent-case.ts'

type Found = { id: string; open: boolean; personal: boolean }

/**
 * The cases on somebody's own page: those they are something to themselves (at most 100 open and 50 finished, the
 * newest), and the open ones that they supervise or safeguard (at most 200, urgent ones first and then
 * the longest waiting).
 */
export async function findHomeCases(tx: Tx): Promise<Found[]> {
  return tx.$queryRaw<Found[]>`
    with mine as (select c.id, c.state <> 'closed' as open, c.opened_at, c.entered_at,
        ${isUrgentCase} as urgent,
        c.id in (select r.case_id from case_relation r where r.person_id = app.actor()) as personal
      from cases c)
    (select id, open, personal from mine where personal and open order by opened_at desc, id limit 100)
    union all (select id, open, personal from mine where personal and not open order by opened_at desc, id limit 50)
    union all (select id, open, personal from mine where not personal and open
      and (id in (select app.staff_cases()) or id in (select app.safety_cases())) order by not urgent, entered_at, id limit 200)`
}

import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'

type Waiting = { ref: string; role: 'supervisor' | 'safeguarding'; at: Date }

/**
 * Cases that were handed over, and nobody has said whether people arrived: to the safeguarding lead, for the lead; to
 * anybody else, or where there is no lead, for the supervisor, who asks. The oldest first, at most 50.
 */
export function findOpenHandOvers(tx: Tx): Promise<Waiting[]> {
  return tx.$queryRaw<Waiting[]>`
    select c.ref, case when for_lead then 'safeguarding' else 'supervisor' end as role, min(h.at) as at
    from hand_over h join cases c on c.id = h.case_id,
      lateral (select h."to" = 'safeguarding' and app.has_lead(c.id) as for_lead) asked
    where h.status = 'offered' and case when for_lead
      then c.id in (select app.safety_cases()) else c.id in (select app.staff_cases()) end
    group by 1, 2 order by 3, 1 limit 50`
}

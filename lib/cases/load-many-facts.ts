import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'
import type { Facts } from '#machines/case/facts.ts'

/**
 * The facts of many cases at once, by id, for staff of all of them: row-level security applies, and shows every
 * row of a case only to its staff. Says the same as `app.load_facts`, which asks per case whether the actor may
 * know of it: too slow for a board of a hundred.
 */
export async function loadManyFacts(tx: Tx, ids: string[]): Promise<Map<string, Facts>> {
  const rows = await tx.$queryRaw<{ id: string; facts: Facts }[]>`
    with able as materialized (select k.id as programme, x.id
      from (select distinct programme_id as id from cases where id = any (${ids}::uuid[])) k,
        app.able_mediators(k.id) x(id))
    select c.id, jsonb_build_object(
      'now', app.utc(app.now()), 'kind', c.kind, 'coached', c.coached_id,
      'holds', (select coalesce(jsonb_agg(h order by h collate "C"), '[]') from unnest(c.holds) h),
      'lockedCategory', c.locked_category, 'requester', c.requester_id,
      'leadAwaited', app.lead_awaited(c.id),
      'witnesses', coalesce(w.ids, '[]'),
      'parties', coalesce(p.parties, '[]'), 'unlinkedPeople', coalesce(n.positions, '[]'),
      'mediators', coalesce(m.mediators, '[]'), 'minMediators', c.min_mediators,
      'timesOffered', coalesce(o.times, '[]'), 'session', s.ahead,
      'sessionsScheduled', coalesce(s.scheduled, 0), 'sessionsHeld', coalesce(s.held, 0),
      'agreement', g.current, 'agreementVersions', coalesce(v.newest, 0), 'signedVersion', c.signed_version,
      'checkInsPlanned', cardinality(c.check_in_days),
      'postponedUntil', app.utc(c.postponed_until)) as facts
    from cases c
    left join (select case_id, jsonb_agg(distinct person_id order by person_id) as ids from case_relation
      where case_id = any (${ids}::uuid[]) and relation in ('referrer', 'witness', 'supportPerson') group by 1) w
      on w.case_id = c.id
    left join (select p.case_id, jsonb_agg(jsonb_build_object('id', p.person_id, 'invited', p.invited,
        'screened', p.screened, 'consent', p.consent, 'checkInsOpen', coalesce(k.open, 0)) order by p.person_id) as parties
      from case_party p
      left join (select case_id, person_id, count(*) as open from check_in
        where status = 'open' and case_id = any (${ids}::uuid[]) group by 1, 2) k
        on k.case_id = p.case_id and k.person_id = p.person_id
      where p.case_id = any (${ids}::uuid[]) group by 1) p on p.case_id = c.id
    left join (select case_id, jsonb_agg(position order by position) as positions from named_person
      where case_id = any (${ids}::uuid[]) and linked_id is null and not left_out group by 1) n on n.case_id = c.id
    left join (select a.case_id, jsonb_agg(jsonb_build_object('id', a.person_id, 'role', a.role,
        'declaration', a.declaration, 'answer', a.answer,
        'away', not exists (select from able where able.programme = k.programme_id and able.id = a.person_id),
        'owes', coalesce(d.owed, 0))
        order by a.person_id) as mediators
      from appointment a join cases k on k.id = a.case_id
      left join (select case_id, person_id, count(*) as owed from debrief
        where at is null and case_id = any (${ids}::uuid[]) group by 1, 2) d
        on d.case_id = a.case_id and d.person_id = a.person_id
      where a.case_id = any (${ids}::uuid[]) group by 1) m on m.case_id = c.id
    left join (select case_id, jsonb_agg(app.utc(starts_at) order by starts_at) as times from time_offer
      where case_id = any (${ids}::uuid[]) and open group by 1) o on o.case_id = c.id
    left join (select case_id, count(*) as scheduled, count(*) filter (where status = 'ended') as held,
        (jsonb_agg(jsonb_build_object('n', n, 'kind', kind, 'with', with_id, 'startsAt', app.utc(starts_at),
          'adultOnCall', adult_on_call_id, 'live', status = 'live')) filter (where status in ('planned', 'live'))) -> 0 as ahead
      from session where case_id = any (${ids}::uuid[]) group by 1) s on s.case_id = c.id
    left join (select case_id, max(version) as newest from agreement
      where case_id = any (${ids}::uuid[]) group by 1) v on v.case_id = c.id
    left join lateral (select jsonb_build_object('version', g.version,
        'complete', (select coalesce(bool_and(complete), false) from commitment where agreement_id = g.id),
        'approvedBy', (select coalesce(jsonb_agg(person_id order by person_id), '[]') from approval
          where agreement_id = g.id and kind = 'wording' and voided_at is null),
        'policyApproved', exists (select from approval where agreement_id = g.id and kind = 'policy' and voided_at is null),
        'signedBy', (select coalesce(jsonb_agg(person_id order by person_id), '[]') from signature
          where agreement_id = g.id and voided_at is null)) as current
      from agreement g where g.case_id = c.id and g.version = c.agreement_version) g on true
    where c.id = any (${ids}::uuid[])`
  return new Map(rows.map(({ id, facts }) => [id, facts]))
}

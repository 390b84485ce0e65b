-- Whoever wishes for another adult than the supervisor is heard by the safeguarding lead alone: supervisors read neither
-- who it was nor that the call was read, and the hold for safety stays until the call is answered.

create function app.lead_awaited(which uuid) returns boolean
language sql stable security definer set search_path = public as
$$ select app.knows(which) and exists (select from alert a where a.case_id = which and a.other_adult and a.acknowledged_at is null) $$;

-- The facts know of both: that a lead is waited for, and who told of the conflict or saw it, whom guards refuse as
-- mediators before the wall has to.
create or replace function app.load_facts(which uuid) returns jsonb
language sql stable security definer set search_path = public as
$$
select jsonb_build_object(
  'now', app.utc(app.now()),
  'kind', c.kind,
  'coached', c.coached_id,
  'holds', (select coalesce(jsonb_agg(h order by h collate "C"), '[]') from unnest(c.holds) h),
  'lockedCategory', c.locked_category,
  'requester', c.requester_id,
  'leadAwaited', app.lead_awaited(c.id),
  'witnesses', (select coalesce(jsonb_agg(distinct r.person_id order by r.person_id), '[]') from case_relation r
    where r.case_id = c.id and r.relation in ('referrer', 'witness', 'supportPerson')),
  'parties', (select coalesce(jsonb_agg(jsonb_build_object(
      'id', p.person_id, 'invited', p.invited, 'screened', p.screened, 'consent', p.consent,
      'checkInsOpen', (select count(*) from check_in k
                       where k.case_id = c.id and k.person_id = p.person_id and k.status = 'open')) order by p.person_id), '[]')
    from case_party p where p.case_id = c.id),
  'unlinkedPeople', (select coalesce(jsonb_agg(n.position order by n.position), '[]') from named_person n
    where n.case_id = c.id and n.linked_id is null and not n.left_out),
  'mediators', (with able as materialized (select app.able_mediators(c.programme_id) as id)
    select coalesce(jsonb_agg(jsonb_build_object(
      'id', a.person_id, 'role', a.role, 'declaration', a.declaration, 'answer', a.answer,
      'away', a.person_id not in (select id from able),
      'owes', (select count(*) from debrief d where d.case_id = c.id and d.person_id = a.person_id and d.at is null)) order by a.person_id), '[]')
    from appointment a where a.case_id = c.id),
  'minMediators', c.min_mediators,
  'timesOffered', (select coalesce(jsonb_agg(app.utc(o.starts_at) order by o.starts_at), '[]') from time_offer o
    where o.case_id = c.id and o.open),
  'session', (select jsonb_build_object('n', s.n, 'kind', s.kind, 'with', s.with_id, 'startsAt', app.utc(s.starts_at),
      'adultOnCall', s.adult_on_call_id, 'live', s.status = 'live')
    from session s where s.case_id = c.id and s.status in ('planned', 'live')),
  'sessionsScheduled', (select count(*) from session s where s.case_id = c.id),
  'sessionsHeld', (select count(*) from session s where s.case_id = c.id and s.status = 'ended'),
  'agreement', (select jsonb_build_object('version', g.version,
      'complete', exists (select from commitment m where m.agreement_id = g.id)
                  and not exists (select from commitment m where m.agreement_id = g.id and not m.complete),
      'approvedBy', (select coalesce(jsonb_agg(a.person_id order by a.person_id), '[]') from approval a
                     where a.agreement_id = g.id and a.kind = 'wording' and a.voided_at is null),
      'policyApproved', exists (select from approval a
                     where a.agreement_id = g.id and a.kind = 'policy' and a.voided_at is null),
      'signedBy', (select coalesce(jsonb_agg(s.person_id order by s.person_id), '[]') from signature s
                   where s.agreement_id = g.id and s.voided_at is null))
    from agreement g where g.case_id = c.id and g.version = c.agreement_version),
  'agreementVersions', (select coalesce(max(version), 0) from agreement g where g.case_id = c.id),
  'signedVersion', c.signed_version,
  'checkInsPlanned', cardinality(c.check_in_days),
  'postponedUntil', app.utc(c.postponed_until))
from cases c where c.id = which and app.knows(c.id)
$$;

-- Is this text one of a call that is kept from the actor?
create function app.kept_from_me(which uuid) returns boolean
language sql stable security definer set search_path = public as
$$ select not app.is_system() and exists (select from alert a
     where a.id = which and a.raised_by_id is distinct from app.actor() and not app.answers(a)) $$;

alter policy see on access_log using (writer_id = app.actor() or reader_id = app.actor()
  or (app.keeps(case_id) and not app.kept_from_me(text_id)));

-- A supervisor reads the entries that are for supervisors: all but a call that was meant for another adult.
alter policy see on case_event using (by_id = app.actor() or app.is_system()
  or ('staff' = any (audience) and app.staffs(case_id))
  or ('safety' = any (audience) and app.safeguards(case_id))
  or ('subject' = any (audience) and subject_id = app.actor())
  or ('party' = any (audience) and exists (select from case_relation r where r.case_id = case_event.case_id
    and r.person_id = app.actor() and r.relation in ('party', 'requester', 'invited')))
  or ('mediator' = any (audience) and app.serves(case_id, array['mediator', 'proposedMediator', 'observer'])));

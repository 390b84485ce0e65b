-- Memberships change: somebody leaves, gets another role, rests as a mediator. All are intervals that are judged at
-- each request, so that whatever is taken away is gone with the very next one, in every case.

create table suspension (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "by_id" UUID NOT NULL,
    "from_at" TIMESTAMPTZ(3) NOT NULL,
    "until_at" TIMESTAMPTZ(3),

    CONSTRAINT "suspension_pkey" PRIMARY KEY ("id")
);
create index "suspension_person_id_idx" on suspension ("person_id");
create index "suspension_programme_id_idx" on suspension ("programme_id");
alter table suspension add constraint "suspension_programme_id_fkey" foreign key ("programme_id") references programme ("id") on delete restrict on update cascade;
create unique index one_open_suspension on suspension (person_id, programme_id) where until_at is null;
alter table suspension enable row level security;
alter table suspension force row level security;
grant select, insert, update (until_at) on suspension to app;
create function app.administered_programmes() returns setof uuid
language sql stable security definer set search_path = public as
$$ select programme_id from app.my_roles() where role = 'administrator' $$;

-- Programmes in whose members the actor has a say, and whether they have it about this person: supervisors about
-- members and mediators, administrators about everybody.
create function app.looked_after() returns setof uuid
language sql stable security definer set search_path = public as
$$ select app.staffed_programmes() union select app.administered_programmes() $$;
create function app.may_change(who uuid, programme uuid) returns boolean
language sql stable security definer set search_path = public as
$$ select programme in (select app.administered_programmes())
     or (programme in (select app.staffed_programmes())
         and not exists (select from membership m where m.person_id = who and m.programme_id = programme
           and m.role in ('supervisor', 'safeguarding', 'administrator')
           and (m.until_at is null or m.until_at > app.now()))) $$;

create policy see on suspension for select using (
  person_id = app.actor() or programme_id in (select app.looked_after()) or app.is_system());
create policy add on suspension for insert with check (
  by_id = app.actor() and person_id <> app.actor() and until_at is null and app.may_change(person_id, programme_id));
create policy change on suspension for update
  using (until_at is null and person_id <> app.actor() and app.may_change(person_id, programme_id))
  with check (until_at is not null);

-- A supervisor makes and ends members and mediators. The adults' roles are the administrator's. Nobody changes their own.
drop policy add on membership;
create policy add on membership for insert with check (
  person_id <> app.actor() and app.may_change(person_id, programme_id)
  and (role in ('member', 'mediator') or programme_id in (select app.administered_programmes())));
create policy change on membership for update
  using (person_id <> app.actor() and until_at is null and app.may_change(person_id, programme_id))
  with check (until_at is not null);
drop policy see on membership;
create policy see on membership for select using (
  person_id = app.actor() or programme_id in (select app.staffed_programmes())
  or programme_id in (select app.administered_programmes()) or app.is_system()
  or (role in ('supervisor', 'safeguarding') and programme_id in (select app.my_programmes())));
grant update (until_at) on membership to app;

-- Who can mediate in a programme now: its mediators and its staff, but for those who rest. Asked once for all, since
-- every query comes by here.
create function app.able_mediators(programme uuid) returns setof uuid
language sql stable security definer set search_path = public as
$$ select m.person_id from membership m where m.programme_id = programme and m.role in ('mediator', 'supervisor', 'safeguarding')
     and m.from_at <= app.now() and (m.until_at is null or m.until_at > app.now())
   except select s.person_id from suspension s where s.programme_id = programme
     and s.from_at <= app.now() and (s.until_at is null or s.until_at > app.now()) $$;
create function app.can_mediate(who uuid, programme uuid) returns boolean
language sql stable security definer set search_path = public as
$$ select who in (select app.able_mediators(programme)) $$;

-- The programmes in which the actor can mediate now.
create function app.mediating_programmes() returns setof uuid
language sql stable security definer set search_path = public as
$$ select m.programme_id from app.my_roles() m where m.role in ('mediator', 'supervisor', 'safeguarding')
   except select s.programme_id from suspension s where s.person_id = app.actor()
     and s.from_at <= app.now() and (s.until_at is null or s.until_at > app.now()) $$;

-- Cases in which the actor is in the middle now: the relation is in force, and so is the right to mediate at all.
create function app.middle_cases(relations text[]) returns setof uuid
language sql stable security definer set search_path = public as
$$ select r.case_id from case_relation r join cases c on c.id = r.case_id
   where r.person_id = app.actor() and r.relation = any (relations)
     and (r.until_at is null or r.until_at > app.now())
     and c.programme_id in (select app.mediating_programmes()) $$;

create or replace function app.mediating_cases() returns setof uuid
language sql stable security definer set search_path = public as
$$ select app.middle_cases(array['mediator', 'observer']) $$;

create or replace function app.my_cases() returns setof uuid
language sql stable security definer set search_path = public as
$$ select r.case_id from case_relation r
   where r.person_id = app.actor()
     and (r.relation in ('requester', 'invited', 'party', 'referrer')
          or (r.relation = 'supportPerson' and (r.until_at is null or r.until_at > app.now())))
   union select app.middle_cases(array['proposedMediator', 'mediator', 'observer'])
   union select app.staff_cases() union select app.safety_cases()
   union select c.id from cases c where app.is_system() $$;

create or replace function app.knows(which uuid) returns boolean
language sql stable security definer set search_path = public as
$$ select app.is_system()
   or exists (select from case_relation r join cases c on c.id = r.case_id
     where r.case_id = which and r.person_id = app.actor()
     and (r.relation in ('requester', 'invited', 'party', 'referrer')
          or ((r.until_at is null or r.until_at > app.now()) and (r.relation = 'supportPerson'
              or (r.relation in ('proposedMediator', 'mediator', 'observer') and c.programme_id in (select app.mediating_programmes()))))))
   or (not exists (select from case_relation r where r.case_id = which and r.person_id = app.actor()
         and r.relation in ('requester', 'invited', 'party', 'referrer', 'witness', 'supportPerson'))
       and exists (select from cases c join app.my_roles() m on m.programme_id = c.programme_id
         where c.id = which and (m.role = 'supervisor' or (m.role = 'safeguarding'
           and ('safety' = any (c.holds) or exists (select from alert a where a.case_id = c.id)))))) $$;

create or replace function app.my_relations(which uuid) returns text[]
language sql stable security definer set search_path = public as
$$ select coalesce(array_agg(distinct relation), '{}') from (
     select case when r.relation in ('proposedMediator', 'mediator', 'observer') and c.programme_id not in (select app.mediating_programmes())
                   then case when r.relation = 'mediator' then 'formerMediator' end
                 when r.until_at is null or r.until_at > app.now() then r.relation
                 -- whoever said no, or left, was a party of it once
                 when r.relation in ('requester', 'invited', 'party') and not exists (select from case_relation o
                   where o.case_id = which and o.person_id = r.person_id and o.until_at is null
                     and o.relation in ('requester', 'invited', 'party')) then 'formerParty'
                 when r.relation = 'mediator' then 'formerMediator'
                 when r.relation in ('referrer', 'witness') then r.relation
            end as relation
     from case_relation r join cases c on c.id = r.case_id where r.case_id = which and r.person_id = app.actor()
     union all
     select m.role from app.my_roles() m join cases c on c.programme_id = m.programme_id
     where c.id = which and m.role in ('supervisor', 'safeguarding', 'administrator')
     union all select 'system' where app.is_system()
   ) all_of_them where relation is not null $$;

drop policy see on case_event;
create policy see on case_event for select using (
  by_id = app.actor() or app.is_system()
  or case_id in (select app.staff_cases())
  or ('safety' = any (audience) and case_id in (select app.safety_cases()))
  or ('subject' = any (audience) and subject_id = app.actor())
  or ('party' = any (audience) and case_id in (
       select r.case_id from case_relation r where r.person_id = app.actor() and r.relation in ('party', 'requester', 'invited')))
  or ('mediator' = any (audience) and case_id in (select app.middle_cases(array['mediator', 'proposedMediator', 'observer']))));

-- Mediators who cannot act now are away: facts say so, and no meeting counts them.
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
      'away', a.person_id not in (select id from able)) order by a.person_id), '[]')
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
  'debriefsMissing', (select count(*) from debrief d where d.case_id = c.id and d.at is null),
  'postponedUntil', app.utc(c.postponed_until))
from cases c where c.id = which and app.knows(c.id)
$$;

-- Whoever left a programme in the middle of a conflict keeps what is theirs in it, so they still know its name.
drop policy see on programme;
create policy see on programme for select using (
  id in (select app.my_programmes()) or app.is_system()
  or id in (select c.programme_id from cases c where c.id in (select app.my_cases())));

-- In which open cases somebody is in the middle and cannot act: what a supervisor has to see to. Of those that the
-- actor staffs, never one in which they are inside the conflict.
create function app.waiting_for(who uuid) returns table (ref text, state text, serves boolean)
language sql stable security definer set search_path = public as
$$ select c.ref, c.state, a.declaration = 'clear' and a.answer = 'accepted' from appointment a join cases c on c.id = a.case_id
   where a.person_id = who and a.answer in ('none', 'accepted') and a.declaration <> 'excluded' and c.state <> 'closed'
     and c.id in (select app.staff_cases()) order by c.opened_at $$;

revoke all on function app.administered_programmes, app.looked_after, app.may_change, app.able_mediators, app.mediating_programmes, app.can_mediate, app.middle_cases, app.waiting_for from public;
grant execute on function app.administered_programmes, app.looked_after, app.may_change, app.able_mediators, app.mediating_programmes, app.can_mediate, app.middle_cases, app.waiting_for to app;

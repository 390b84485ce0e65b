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
grant select, insert, update on suspension to app;
create policy see on suspension for select using (
  person_id = app.actor() or programme_id in (select app.staffed_programmes()) or app.is_system());
create policy add on suspension for insert with check (
  by_id = app.actor() and person_id <> app.actor() and programme_id in (select app.staffed_programmes()));
create policy change on suspension for update
  using (person_id <> app.actor() and programme_id in (select app.staffed_programmes()))
  with check (until_at is not null);

create function app.administered_programmes() returns setof uuid
language sql stable security definer set search_path = public as
$$ select programme_id from app.my_roles() where role = 'administrator' $$;

-- A supervisor makes and ends members and mediators. The adults' roles are the administrator's. Nobody changes their own.
drop policy add on membership;
create policy add on membership for insert with check (person_id <> app.actor() and (
  (role in ('member', 'mediator') and programme_id in (select app.staffed_programmes()))
  or programme_id in (select app.administered_programmes())));
create policy change on membership for update
  using (person_id <> app.actor() and until_at is null and (
    (role in ('member', 'mediator') and programme_id in (select app.staffed_programmes()))
    or programme_id in (select app.administered_programmes())))
  with check (until_at is not null);
drop policy see on membership;
create policy see on membership for select using (
  person_id = app.actor() or programme_id in (select app.staffed_programmes())
  or programme_id in (select app.administered_programmes()) or app.is_system()
  or (role in ('supervisor', 'safeguarding') and programme_id in (select app.my_programmes())));
grant update (until_at) on membership to app;

-- Can this person mediate in this programme now: a mediator of it (or its staff), and not resting?
create function app.can_mediate(who uuid, programme uuid) returns boolean
language sql stable security definer set search_path = public as
$$ select exists (select from membership m where m.person_id = who and m.programme_id = programme
     and m.role in ('mediator', 'supervisor', 'safeguarding')
     and m.from_at <= app.now() and (m.until_at is null or m.until_at > app.now()))
   and not exists (select from suspension s where s.person_id = who and s.programme_id = programme
     and s.from_at <= app.now() and (s.until_at is null or s.until_at > app.now())) $$;

-- Cases in which the actor is in the middle now: the relation is in force, and so is the right to mediate at all.
create function app.middle_cases(relations text[]) returns setof uuid
language sql stable security definer set search_path = public as
$$ select r.case_id from case_relation r join cases c on c.id = r.case_id
   where r.person_id = app.actor() and r.relation = any (relations)
     and (r.until_at is null or r.until_at > app.now())
     and app.can_mediate(r.person_id, c.programme_id) $$;

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
              or (r.relation in ('proposedMediator', 'mediator', 'observer') and app.can_mediate(r.person_id, c.programme_id))))))
   or (not exists (select from case_relation r where r.case_id = which and r.person_id = app.actor()
         and r.relation in ('requester', 'invited', 'party', 'referrer', 'witness', 'supportPerson'))
       and exists (select from cases c join app.my_roles() m on m.programme_id = c.programme_id
         where c.id = which and (m.role = 'supervisor' or (m.role = 'safeguarding'
           and ('safety' = any (c.holds) or exists (select from alert a where a.case_id = c.id)))))) $$;

create or replace function app.my_relations(which uuid) returns text[]
language sql stable security definer set search_path = public as
$$ select coalesce(array_agg(distinct relation), '{}') from (
     select case when r.relation in ('proposedMediator', 'mediator', 'observer') and not app.can_mediate(r.person_id, c.programme_id)
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

revoke all on all functions in schema app from public;
grant execute on function app.administered_programmes(), app.can_mediate(uuid, uuid), app.middle_cases(text[]) to app;

-- Who may see and touch which row. The policy table (machines/case/policy) judges first; these walls
-- stand behind it, and hold even if a query forgets its where-clause.

create schema app;
grant usage on schema app, public to app;

-- Who asks, and when it is. Both are set once per transaction (lib/db/with-actor.ts).

create function app.actor() returns uuid language sql stable as
$$ select nullif(current_setting('app.actor', true), '')::uuid $$;

-- Deadlines and jobs act under this id.
create function app.is_system() returns boolean language sql stable as
$$ select app.actor() = '00000000-0000-0000-0000-000000000000'::uuid $$;

create function app.now() returns timestamptz language sql stable as
$$ select now() + make_interval(secs => coalesce(nullif(current_setting('app.clock_offset', true), '')::int, 0)) $$;

-- What the actor is, in programmes and in cases. All run with the owner's eyes and answer only about the actor.

create function app.my_roles() returns table (programme_id uuid, role text)
language sql stable security definer set search_path = public as
$$ select m.programme_id, m.role from membership m
   where m.person_id = app.actor() and m.from_at <= app.now() and (m.until_at is null or m.until_at > app.now()) $$;

create function app.my_programmes() returns setof uuid
language sql stable security definer set search_path = public as
$$ select distinct programme_id from app.my_roles() $$;

create function app.staffed_programmes() returns setof uuid
language sql stable security definer set search_path = public as
$$ select programme_id from app.my_roles() where role = 'supervisor' $$;

-- Cases in which the actor is or was a side, told of it, or saw it: no staff right holds there.
create function app.involving_me() returns setof uuid
language sql stable security definer set search_path = public as
$$ select case_id from case_relation where person_id = app.actor()
   and relation in ('requester', 'invited', 'party', 'referrer', 'witness', 'supportPerson') $$;

create function app.staff_cases() returns setof uuid
language sql stable security definer set search_path = public as
$$ select c.id from cases c
   where c.programme_id in (select app.staffed_programmes()) and c.id not in (select app.involving_me()) $$;

-- The safeguarding lead sees a case once somebody raised a concern in it.
create function app.safety_cases() returns setof uuid
language sql stable security definer set search_path = public as
$$ select c.id from cases c
   where c.programme_id in (select programme_id from app.my_roles() where role = 'safeguarding')
     and c.id not in (select app.involving_me())
     and ('safety' = any (c.holds) or exists (select from alert a where a.case_id = c.id)) $$;

-- Cases in which the actor serves now, after a clear declaration and an accepted appointment.
create function app.mediating_cases() returns setof uuid
language sql stable security definer set search_path = public as
$$ select r.case_id from case_relation r
   where r.person_id = app.actor() and r.relation in ('mediator', 'observer')
     and (r.until_at is null or r.until_at > app.now()) $$;

-- Cases at whose table the actor sits: parties and their support, mediators, staff, the lead of an escalated case.
create function app.room_cases() returns setof uuid
language sql stable security definer set search_path = public as
$$ select r.case_id from case_relation r
   where r.person_id = app.actor() and r.relation in ('party', 'supportPerson')
     and (r.until_at is null or r.until_at > app.now())
   union select app.mediating_cases() union select app.staff_cases() union select app.safety_cases()
   union select c.id from cases c where app.is_system() $$;

-- Agreements that the actor signed: whoever left keeps what they had signed.
create function app.signed_by_me() returns setof uuid
language sql stable security definer set search_path = public as
$$ select s.agreement_id from signature s where s.person_id = app.actor() and s.voided_at is null $$;

-- Every case that the actor may know of. A mediator who left no longer does; a party who left still does.
create function app.my_cases() returns setof uuid
language sql stable security definer set search_path = public as
$$ select r.case_id from case_relation r
   where r.person_id = app.actor()
     and (r.relation in ('requester', 'invited', 'party', 'referrer')
          or (r.relation in ('proposedMediator', 'mediator', 'observer', 'supportPerson')
              and (r.until_at is null or r.until_at > app.now())))
   union select app.staff_cases() union select app.safety_cases()
   union select c.id from cases c where app.is_system() $$;

-- Does the actor know of this one case? The same answer as app.my_cases(), without looking at all the others.
create function app.knows(which uuid) returns boolean
language sql stable security definer set search_path = public as
$$ select app.is_system()
   or exists (select from case_relation r where r.case_id = which and r.person_id = app.actor()
     and (r.relation in ('requester', 'invited', 'party', 'referrer')
          or (r.relation in ('proposedMediator', 'mediator', 'observer', 'supportPerson')
              and (r.until_at is null or r.until_at > app.now()))))
   or (not exists (select from case_relation r where r.case_id = which and r.person_id = app.actor()
         and r.relation in ('requester', 'invited', 'party', 'referrer', 'witness', 'supportPerson'))
       and exists (select from cases c join app.my_roles() m on m.programme_id = c.programme_id
         where c.id = which and (m.role = 'supervisor' or (m.role = 'safeguarding'
           and ('safety' = any (c.holds) or exists (select from alert a where a.case_id = c.id)))))) $$;

-- The actor's relations to one case, as the policy table names them. A set: grants and denials are judged together.
create function app.my_relations(which uuid) returns text[]
language sql stable security definer set search_path = public as
$$ select coalesce(array_agg(distinct relation), '{}') from (
     select case when r.until_at is null or r.until_at > app.now() then r.relation
                 -- whoever said no, or left, was a party of it once
                 when r.relation in ('requester', 'invited', 'party') and not exists (select from case_relation o
                   where o.case_id = which and o.person_id = r.person_id and o.until_at is null
                     and o.relation in ('requester', 'invited', 'party')) then 'formerParty'
                 when r.relation = 'mediator' then 'formerMediator'
                 when r.relation in ('referrer', 'witness') then r.relation
            end as relation
     from case_relation r where r.case_id = which and r.person_id = app.actor()
     union all
     select m.role from app.my_roles() m join cases c on c.programme_id = m.programme_id
     where c.id = which and m.role in ('supervisor', 'safeguarding', 'administrator')
     union all select 'system' where app.is_system()
   ) all_of_them where relation is not null $$;

-- People whose name the actor may read: their own, those in their cases, the members of a programme that
-- they supervise, and the adults of their programmes.
create function app.known_people() returns setof uuid
language sql stable security definer set search_path = public as
$$ select app.actor()
   union select r.person_id from case_relation r where r.case_id in (select app.my_cases())
   union select m.person_id from membership m where m.programme_id in (select app.staffed_programmes())
   union select m.person_id from membership m
         where m.programme_id in (select app.my_programmes()) and m.role in ('supervisor', 'safeguarding')
   union select p.id from person p where app.is_system() $$;

-- Row-level security on every table, forced on the owner too. A table without a policy shows nothing.

do $$
declare t text;
begin
  for t in select tablename from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations' loop
    execute format('alter table public.%I enable row level security', t);
    execute format('alter table public.%I force row level security', t);
  end loop;
end $$;

grant select on programme, person, membership, duty, cases, case_relation, case_party, named_person, statement, safety_answers,
  conversation, consent, appointment, objection, time_offer, time_choice, session, session_attendance, stage_entry,
  board_item, debrief, agreement, commitment, approval, signature, check_in, alert, hand_over, case_event, outbox,
  message, vault_key, access_code, credential, login, draft, given_answer, demo_clock, legal_step to app;
grant insert on person, membership, duty, case_relation, named_person, statement, safety_answers, conversation,
  consent, appointment, objection, time_offer, time_choice, session, session_attendance, stage_entry, board_item,
  debrief, agreement, commitment, approval, signature, check_in, alert, hand_over, case_event, outbox, message,
  vault_key, access_code to app;
grant update on person, duty, cases, case_relation, named_person, appointment, session, session_attendance,
  board_item, agreement, check_in, alert, hand_over, outbox, message, debrief to app;
grant delete on time_choice to app;

-- The programme and its people.

create policy see on programme for select using (id in (select app.my_programmes()) or app.is_system());

create policy see on person for select using (id in (select app.known_people()));
create policy add on person for insert with check (exists (select app.staffed_programmes()));
create policy change on person for update
  using (id = app.actor() or id in (select m.person_id from membership m where m.programme_id in (select app.staffed_programmes())))
  with check (true);

create policy see on membership for select using (
  person_id = app.actor() or programme_id in (select app.staffed_programmes()) or app.is_system()
  or (role in ('supervisor', 'safeguarding') and programme_id in (select app.my_programmes())));
create policy add on membership for insert with check (programme_id in (select app.staffed_programmes()));

create policy see on duty for select using (programme_id in (select app.my_programmes()) or app.is_system());
create policy add on duty for insert with check (person_id = app.actor()
  and programme_id in (select programme_id from app.my_roles() where role in ('supervisor', 'safeguarding')));
create policy change on duty for update using (person_id = app.actor()) with check (person_id = app.actor());

create policy see on access_code for select using (person_id in (
  select m.person_id from membership m where m.programme_id in (select app.staffed_programmes())));
-- A code lets somebody in as that person: the staff make them for members and mediators, never for each other.
create policy add on access_code for insert with check (person_id = app.actor() or (
  person_id in (select m.person_id from membership m where m.programme_id in (select app.staffed_programmes()))
  and person_id not in (select m.person_id from membership m where m.role in ('supervisor', 'safeguarding', 'administrator'))));

-- The case and what hangs on it. Writing is the door's business; seeing is narrower.

create policy see on cases for select using (id in (select app.my_cases()));
create policy change on cases for update using (id in (select app.my_cases())) with check (true);

create policy see on case_relation for select using (
  person_id = app.actor() or case_id in (select app.staff_cases()) or app.is_system()
  or case_id in (select app.safety_cases())
  or (relation in ('party', 'invited', 'proposedMediator', 'mediator', 'observer', 'supportPerson')
      and case_id in (select app.my_cases())));
create policy add on case_relation for insert with check (case_id in (select app.my_cases()));
create policy change on case_relation for update using (case_id in (select app.my_cases())) with check (true);

create policy see on case_party for select using (
  person_id = app.actor() or case_id in (select app.staff_cases()) or case_id in (select app.safety_cases())
  or app.is_system() or (invited and case_id in (select app.my_cases())));

create policy see on named_person for select using (
  named_by_id = app.actor() or case_id in (select app.staff_cases()) or case_id in (select app.safety_cases()) or app.is_system());
create policy change on named_person for update using (case_id in (select app.staff_cases())) with check (true);

create policy see on statement for select using (
  person_id = app.actor() or case_id in (select app.staff_cases()) or case_id in (select app.safety_cases())
  or app.is_system() or (shared and case_id in (select app.mediating_cases())));

create policy see on safety_answers for select using (
  person_id = app.actor() or case_id in (select app.staff_cases()) or case_id in (select app.safety_cases()) or app.is_system());

create policy see on conversation for select using (
  case_id in (select app.staff_cases()) or case_id in (select app.safety_cases()) or app.is_system());

create policy see on consent for select using (
  person_id = app.actor() or case_id in (select app.staff_cases()) or case_id in (select app.safety_cases()) or app.is_system());

create policy see on appointment for select using (case_id in (select app.my_cases()));
create policy change on appointment for update using (case_id in (select app.my_cases())) with check (true);

create policy see on objection for select using (
  by_id = app.actor() or case_id in (select app.staff_cases()) or app.is_system());

create policy see on time_offer for select using (case_id in (select app.room_cases()));
create policy see on time_choice for select using (person_id = app.actor() or app.is_system() or exists (
  select from time_offer o where o.id = offer_id
    and (o.case_id in (select app.staff_cases()) or o.case_id in (select app.mediating_cases()))));
create policy add on time_choice for insert with check (person_id = app.actor());
create policy remove on time_choice for delete using (person_id = app.actor());

create policy see on session for select using (case_id in (select app.room_cases()));
create policy change on session for update using (case_id in (select app.room_cases())) with check (true);
create policy see on session_attendance for select using (session_id in (select id from session));
create policy add on session_attendance for insert with check (session_id in (select id from session));
create policy change on session_attendance for update using (session_id in (select id from session)) with check (true);
create policy see on stage_entry for select using (session_id in (select id from session));
create policy add on stage_entry for insert with check (session_id in (select id from session));

create policy see on board_item for select using (case_id in (select app.room_cases()));
create policy change on board_item for update using (case_id in (select app.room_cases())) with check (true);

create policy see on debrief for select using (
  person_id = app.actor() or case_id in (select app.staff_cases()) or app.is_system());

create policy see on agreement for select using (
  case_id in (select app.room_cases()) or id in (select app.signed_by_me()));
create policy change on agreement for update using (case_id in (select app.my_cases())) with check (true);
create policy see on commitment for select using (
  case_id in (select app.room_cases()) or agreement_id in (select app.signed_by_me()));
create policy see on approval for select using (agreement_id in (select id from agreement));
create policy add on approval for insert with check (person_id = app.actor() and agreement_id in (select id from agreement));
create policy see on signature for select using (agreement_id in (select id from agreement));
create policy add on signature for insert with check (person_id = app.actor() and agreement_id in (select id from agreement));

create policy change on debrief for update using (person_id = app.actor()) with check (person_id = app.actor());

create policy see on check_in for select using (
  person_id = app.actor() or case_id in (select app.staff_cases()) or case_id in (select app.safety_cases()) or app.is_system());
create policy change on check_in for update using (
  person_id = app.actor() or case_id in (select app.staff_cases()) or app.is_system()) with check (true);

-- A call goes to the adults of the programme, but not to one who is a side in it; where the person wished
-- for another adult than the supervisor, it goes to the safeguarding lead alone.
create function app.my_alerts() returns setof uuid
language sql stable security definer set search_path = public as
$$ select a.id from alert a join app.my_roles() m on m.programme_id = a.programme_id
   where (a.case_id is null or a.case_id not in (select app.involving_me())) and a.raised_by_id <> app.actor()
     and (m.role = 'safeguarding' or (m.role = 'supervisor' and not a.other_adult))
   union select a.id from alert a where a.raised_by_id = app.actor() or app.is_system() $$;

create policy see on alert for select using (id in (select app.my_alerts()));
create policy add on alert for insert with check (raised_by_id = app.actor());
create policy change on alert for update using (id in (select app.my_alerts())) with check (true);

create policy see on hand_over for select using (
  person_id = app.actor() or case_id in (select app.staff_cases()) or case_id in (select app.safety_cases()) or app.is_system());
create policy change on hand_over for update using (
  person_id = app.actor() or case_id in (select app.staff_cases())) with check (true);

create policy see on case_event for select using (
  by_id = app.actor() or app.is_system()
  or case_id in (select app.staff_cases())
  or ('safety' = any (audience) and case_id in (select app.safety_cases()))
  or ('subject' = any (audience) and subject_id = app.actor())
  or ('party' = any (audience) and case_id in (
       select r.case_id from case_relation r where r.person_id = app.actor() and r.relation in ('party', 'requester', 'invited')))
  or ('mediator' = any (audience) and case_id in (
       select r.case_id from case_relation r where r.person_id = app.actor()
         and r.relation in ('mediator', 'proposedMediator', 'observer') and (r.until_at is null or r.until_at > app.now()))));

create policy see on vault_key for select using (case_id in (select app.my_cases()));

-- Everything else that hangs on a case may be added by whoever may know of the case.
do $$
declare t text;
begin
  foreach t in array array['named_person', 'statement', 'safety_answers', 'conversation', 'consent', 'appointment',
    'objection', 'time_offer', 'session', 'board_item', 'debrief', 'agreement', 'commitment', 'check_in', 'hand_over',
    'case_event', 'vault_key'] loop
    execute format('create policy add on %I for insert with check (case_id in (select app.my_cases()))', t);
  end loop;
end $$;

-- Work to be done and messages: written by whoever acts, done by the system, read by the person told.
create policy see on outbox for select using (app.is_system());
create policy add on outbox for insert with check (app.actor() is not null);
create policy change on outbox for update using (app.is_system()) with check (app.is_system());
create policy see on message for select using (recipient_id = app.actor() or app.is_system());
create policy add on message for insert with check (app.is_system());
create policy change on message for update using (recipient_id = app.actor() or app.is_system()) with check (true);

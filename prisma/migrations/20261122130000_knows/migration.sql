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
grant execute on function app.knows to app;

-- The functions that are about one case ask about that case.
do $$
declare f record; body text;
begin
  for f in select p.oid, p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'app' and p.proname in ('load_facts', 'save_facts', 'last_mac', 'queue_check_in_reminders',
      'close_time_offers', 'oldest_open_check_in', 'settle_check_in') loop
    body := pg_get_functiondef(f.oid);
    body := replace(body, 'c.id in (select app.my_cases())', 'app.knows(c.id)');
    body := replace(body, 'which not in (select app.my_cases())', 'not app.knows(which)');
    body := replace(body, 'which in (select app.my_cases())', 'app.knows(which)');
    body := replace(body, 'case_id in (select app.my_cases())', 'app.knows(case_id)');
    execute body;
  end loop;
end $$;

-- What the policy gives the safeguarding lead of an escalated case, the walls give too.
create or replace function app.room_cases() returns setof uuid
language sql stable security definer set search_path = public as
$$ select r.case_id from case_relation r
   where r.person_id = app.actor() and r.relation in ('party', 'supportPerson')
     and (r.until_at is null or r.until_at > app.now())
   union select app.mediating_cases() union select app.staff_cases() union select app.safety_cases()
   union select c.id from cases c where app.is_system() $$;

drop policy see on check_in;
create policy see on check_in for select using (
  person_id = app.actor() or case_id in (select app.staff_cases()) or case_id in (select app.safety_cases()) or app.is_system());
drop policy see on hand_over;
create policy see on hand_over for select using (
  person_id = app.actor() or case_id in (select app.staff_cases()) or case_id in (select app.safety_cases()) or app.is_system());

-- Whoever left keeps what they had signed.
create function app.signed_by_me() returns setof uuid
language sql stable security definer set search_path = public as
$$ select s.agreement_id from signature s where s.person_id = app.actor() and s.voided_at is null $$;
grant execute on function app.signed_by_me to app;
drop policy see on agreement;
create policy see on agreement for select using (
  case_id in (select app.room_cases()) or id in (select app.signed_by_me()));
drop policy see on commitment;
create policy see on commitment for select using (
  case_id in (select app.room_cases()) or agreement_id in (select app.signed_by_me()));

-- What the matrix of relations found: walls that were wider, or narrower, than the policy behind which they stand.

-- A side that was ticked is for those who mediate; an observer hears it in the room.
drop policy see on statement;
create policy see on statement for select using (
  person_id = app.actor() or case_id in (select app.staff_cases()) or case_id in (select app.safety_cases())
  or app.is_system() or (shared and case_id in (select app.middle_cases(array['mediator']))));

-- The board is for those who talk and mediate; whoever came with one of them does not get it afterwards.
drop policy see on board_item;
create policy see on board_item for select using (case_id in (select app.room_cases()) and not exists (
  select from case_relation r where r.case_id = board_item.case_id and r.person_id = app.actor()
    and r.relation = 'supportPerson'));

-- The lead to whom a case was escalated reads who is in it, also of people who were not invited yet.
create or replace function app.known_people() returns setof uuid
language sql stable security definer set search_path = public as
$$ select app.actor()
   union select r.person_id from case_relation r where r.case_id in (select app.my_cases())
   union select p.person_id from case_party p where p.case_id in (select app.safety_cases())
   union select m.person_id from membership m where m.programme_id in (select app.staffed_programmes())
   union select m.person_id from membership m
         where m.programme_id in (select app.my_programmes()) and m.role in ('supervisor', 'safeguarding')
   union select p.id from person p where app.is_system() $$;

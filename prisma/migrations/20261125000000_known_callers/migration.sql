-- An adult who is called must read who needs them, also where no case makes the two known to each other.
create or replace function app.known_people() returns setof uuid
language sql stable security definer set search_path = public as
$$ select app.actor()
   union select r.person_id from case_relation r where r.case_id in (select app.my_cases())
   union select p.person_id from case_party p where p.case_id in (select app.safety_cases())
   union select m.person_id from membership m where m.programme_id in (select app.staffed_programmes())
   union select m.person_id from membership m
         where m.programme_id in (select app.my_programmes()) and m.role in ('supervisor', 'safeguarding')
   union select a.raised_by_id from alert a where a.id in (select app.my_alerts())
   union select p.id from person p where app.is_system() $$;

-- A case that was handed over to the safeguarding lead is the lead's to read, and whoever it was handed to says whether
-- people arrive.
create or replace function app.files_kept() returns table (case_id uuid, role text) language sql stable as
$$ select c.id, m.role from public.cases c join app.roles_held() m on m.programme_id = c.programme_id
   where (m.role = 'supervisor' or (m.role = 'safeguarding'
       and ('safety' = any (c.holds) or exists (select from public.alert a where a.case_id = c.id)
         or exists (select from public.hand_over h where h.case_id = c.id and h."to" = 'safeguarding'))))
     and not exists (select from app.involved_in() i where i.case_id = c.id) $$;

alter policy change on hand_over using (person_id = app.actor() or app.staffs(case_id) or app.safeguards(case_id));

-- Whoever is or was a side in a conflict still comes in after they left the programme: what the walls leave to them is
-- nothing but what is theirs in it, and without a way in they could not read it, stop, or call an adult.
create or replace function app.find_credential(wanted text, device_hash text default null)
returns table (person_id uuid, password_hash text, belongs boolean, device uuid)
language sql stable security definer set search_path = public as
$$ select c.person_id, c.password_hash,
     exists (select from membership m where m.person_id = c.person_id and m.from_at <= app.now() and (m.until_at is null or m.until_at > app.now()))
       or exists (select from case_relation r where r.person_id = c.person_id and r.relation in ('requester', 'invited', 'party')),
     (select d.id from device d where d.person_id = c.person_id and d.token_hash = device_hash)
   from credential c where c.email_index = wanted $$;

-- A safeguarding lead may leave while something waits for them. Then it waits for the supervisors: nothing is kept for
-- somebody whom the programme does not have.

-- Does the programme of this case have a lead now, who is no side in it?
create function app.has_lead(which uuid) returns boolean
language sql stable security definer set search_path = public as
$$ select app.knows(which) and exists (select from membership m join cases c on c.programme_id = m.programme_id
   where c.id = which and m.role = 'safeguarding' and m.from_at <= app.now()
     and (m.until_at is null or m.until_at > app.now())
     and not exists (select from case_relation r where r.case_id = c.id and r.person_id = m.person_id
       and r.relation in ('requester', 'invited', 'party', 'referrer', 'witness', 'supportPerson'))) $$;

create or replace function app.lead_awaited(which uuid) returns boolean
language sql stable security definer set search_path = public as
$$ select app.has_lead(which)
     and exists (select from alert a where a.case_id = which and a.other_adult and a.acknowledged_at is null) $$;

revoke all on function app.has_lead from public;
grant execute on function app.has_lead to app;

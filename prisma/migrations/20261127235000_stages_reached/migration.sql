-- Which stages a case has been in, for whoever may know of it: also those from before they came, whose history is not
-- theirs to read.
create function app.stages_reached(which uuid) returns table (stage text)
language sql stable security definer set search_path = public as
$$ select distinct split_part(s.state, '.', 1) from case_event e
   cross join lateral (values (e.from_state), (e.to_state)) s (state)
   where e.case_id = which and s.state is not null and app.knows(which) $$;

revoke all on function app.stages_reached from public;
grant execute on function app.stages_reached to app;

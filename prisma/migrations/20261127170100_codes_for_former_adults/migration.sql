-- Who looks after others now, in whichever programme: asked with the owner's eyes, since a supervisor of one programme
-- does not see who looks after another. Whoever did so once gets a code like everybody else.
create function app.is_adult(who uuid) returns boolean
language sql stable security definer set search_path = public as
$$ select exists (select from membership m where m.person_id = who and m.role in ('supervisor', 'safeguarding', 'administrator')
     and (m.until_at is null or m.until_at > app.now())) $$;

alter policy add on access_code with check (person_id = app.actor() or (
  person_id in (select m.person_id from membership m where m.programme_id in (select app.staffed_programmes()))
  and not app.is_adult(person_id)));

revoke all on function app.is_adult from public;
grant execute on function app.is_adult to app;

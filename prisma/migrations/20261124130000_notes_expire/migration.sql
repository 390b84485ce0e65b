-- The working notes of a meeting really expire. When that is due is a row of the outbox, as for all other work, and
-- no longer a date beside the meeting at which nobody looked.

insert into outbox (id, performer, details, programme_id, case_id, dedupe_key, due_at)
  select gen_random_uuid(), 'purgeNotes', jsonb_build_object('session', s.n), c.programme_id, c.id,
    'notes:' || s.id, s.notes_purge_at
  from session s join cases c on c.id = s.case_id where s.notes_purge_at is not null;

alter table session drop column notes_purge_at;

-- What a supervisor put off is looked at again when it is due: it may be held, closed, or have gone on by then.
update outbox set performer = 'remindSupervisors', details = '{}'
  where performer = 'tell' and details ->> 'about' = 'reminder' and done_at is null;

-- Destroys everything that was written on the board of a case, with the key that sealed it.
create function app.purge_board(which uuid) returns void
language plpgsql security definer set search_path = public as
$$
begin
  if not app.is_system() then raise exception 'only the runner destroys notes'; end if;
  delete from board_item where case_id = which;
  delete from vault_key where case_id = which and compartment = 'board';
end $$;
revoke all on function app.purge_board from public;
grant execute on function app.purge_board to app;

-- As before, without the date.
create or replace function app.save_meeting(which uuid, facts jsonb, moment timestamptz) returns void
language plpgsql security definer set search_path = public as
$$
begin
  if jsonb_array_length(facts -> 'timesOffered') = 0 then
    update time_offer set open = false where case_id = which and open;
  end if;
  if facts -> 'session' = 'null'::jsonb then
    insert into debrief (id, case_id, session_id, person_id)
      select gen_random_uuid(), which, s.id, a.person_id from session s join appointment a on a.case_id = s.case_id
      where s.case_id = which and s.status = 'live'
        and a.role <> 'observer' and a.declaration = 'clear' and a.answer = 'accepted';
    update session set status = 'ended', ended_at = moment where case_id = which and status = 'live';
    update session set status = 'cancelled' where case_id = which and status = 'planned';
  else
    update session set starts_at = (facts #>> '{session,startsAt}')::timestamptz,
        adult_on_call_id = (facts #>> '{session,adultOnCall}')::uuid,
        started_at = case when (facts #>> '{session,live}')::boolean then coalesce(started_at, moment) end,
        status = case when (facts #>> '{session,live}')::boolean then 'live' else 'planned' end
      where case_id = which and status in ('planned', 'live');
  end if;
end $$;

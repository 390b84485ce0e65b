-- Help for one person alone is theirs alone: whoever else was in the case is no longer, whatever they had answered.
create or replace function app.save_people(which uuid, facts jsonb, moment timestamptz) returns void
language plpgsql security definer set search_path = public as
$$
declare p jsonb; m jsonb; wanted text; open_now int; planned int;
  one text := facts ->> 'coached';
begin
  if (facts ->> 'requester') is not null then
    -- a requester who said no or left, or whom the case is not for, is a former party like everybody else
    select case when x ->> 'consent' in ('none', 'given') and x ->> 'id' = coalesce(one, x ->> 'id') then 'requester' end into wanted
      from jsonb_array_elements(facts -> 'parties') x where x ->> 'id' = facts ->> 'requester';
    perform app.put_relation(which, (facts ->> 'requester')::uuid, array['requester'], wanted, moment);
  end if;

  for p in select jsonb_array_elements(facts -> 'parties') loop
    insert into case_party (case_id, person_id, invited, screened, consent, letter, colour)
      select which, (p ->> 'id')::uuid, false, false, 'none', letter, colour from app.free_label(which)
      on conflict do nothing;
    update case_party set invited = (p ->> 'invited')::boolean, screened = (p ->> 'screened')::boolean,
        consent = p ->> 'consent'
      where case_id = which and person_id = (p ->> 'id')::uuid;
    wanted := case when p ->> 'id' <> one then null
                   when p ->> 'consent' = 'given' then 'party'
                   when p ->> 'consent' = 'none' and (p ->> 'invited')::boolean then 'invited' end;
    perform app.put_relation(which, (p ->> 'id')::uuid, array['invited', 'party'], wanted, moment);

    select count(*) into open_now from check_in
      where case_id = which and person_id = (p ->> 'id')::uuid and status = 'open';
    planned := (p ->> 'checkInsOpen')::int;
    if planned = 0 then
      update check_in set status = 'ended' where case_id = which and person_id = (p ->> 'id')::uuid and status = 'open';
    elsif planned > open_now then
      insert into check_in (id, case_id, person_id, round, due_at, status)
        select gen_random_uuid(), which, (p ->> 'id')::uuid, d.round, moment + make_interval(days => d.days), 'open'
        from cases c, unnest(c.check_in_days) with ordinality d(days, round) where c.id = which;
    end if;
  end loop;

  for m in select jsonb_array_elements(facts -> 'mediators') loop
    insert into appointment (id, case_id, person_id, role, proposed_at)
      values (gen_random_uuid(), which, (m ->> 'id')::uuid, m ->> 'role', moment) on conflict do nothing;
    update appointment set role = m ->> 'role', declaration = m ->> 'declaration', answer = m ->> 'answer'
      where case_id = which and person_id = (m ->> 'id')::uuid;
    wanted := case when m ->> 'declaration' = 'excluded' or m ->> 'answer' not in ('none', 'accepted') then null
                   when m ->> 'declaration' = 'clear' and m ->> 'answer' = 'accepted'
                     then case when m ->> 'role' = 'observer' then 'observer' else 'mediator' end
                   else 'proposedMediator' end;
    perform app.put_relation(which, (m ->> 'id')::uuid, array['proposedMediator', 'mediator', 'observer'], wanted, moment);
  end loop;
end $$;

-- The cases that are such a help already.
update case_relation r set until_at = now() from cases c
where c.id = r.case_id and c.kind = 'coaching' and r.person_id <> c.coached_id
  and r.relation in ('requester', 'invited', 'party') and r.until_at is null;

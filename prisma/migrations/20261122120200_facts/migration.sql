-- The facts of a case (machines/case/facts.ts) live in ordinary rows. One function reads them as the machine
-- wants them, one writes back what an event changed: so that what a guard judged is what the rows say.

create function app.utc(moment timestamptz) returns text language sql immutable as
$$ select to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') $$;

-- Null when the actor may not know of the case.
create function app.load_facts(which uuid) returns jsonb
language sql stable security definer set search_path = public as
$$
select jsonb_build_object(
  'now', app.utc(app.now()),
  'kind', c.kind,
  'coached', c.coached_id,
  'holds', (select coalesce(jsonb_agg(h order by h collate "C"), '[]') from unnest(c.holds) h),
  'lockedCategory', c.locked_category,
  'requester', c.requester_id,
  'parties', (select coalesce(jsonb_agg(jsonb_build_object(
      'id', p.person_id, 'invited', p.invited, 'screened', p.screened, 'consent', p.consent,
      'checkInsOpen', (select count(*) from check_in k
                       where k.case_id = c.id and k.person_id = p.person_id and k.status = 'open')) order by p.person_id), '[]')
    from case_party p where p.case_id = c.id),
  'unlinkedPeople', (select coalesce(jsonb_agg(n.position order by n.position), '[]') from named_person n
    where n.case_id = c.id and n.linked_id is null and not n.left_out),
  'mediators', (select coalesce(jsonb_agg(jsonb_build_object(
      'id', a.person_id, 'role', a.role, 'declaration', a.declaration, 'answer', a.answer) order by a.person_id), '[]')
    from appointment a where a.case_id = c.id),
  'minMediators', c.min_mediators,
  'timesOffered', (select coalesce(jsonb_agg(app.utc(o.starts_at) order by o.starts_at), '[]') from time_offer o
    where o.case_id = c.id and o.open),
  'session', (select jsonb_build_object('n', s.n, 'kind', s.kind, 'with', s.with_id, 'startsAt', app.utc(s.starts_at),
      'adultOnCall', s.adult_on_call_id, 'live', s.status = 'live')
    from session s where s.case_id = c.id and s.status in ('planned', 'live')),
  'sessionsScheduled', (select count(*) from session s where s.case_id = c.id),
  'sessionsHeld', (select count(*) from session s where s.case_id = c.id and s.status = 'ended'),
  'agreement', (select jsonb_build_object('version', g.version,
      'complete', exists (select from commitment m where m.agreement_id = g.id)
                  and not exists (select from commitment m where m.agreement_id = g.id and not m.complete),
      'approvedBy', (select coalesce(jsonb_agg(a.person_id order by a.person_id), '[]') from approval a
                     where a.agreement_id = g.id and a.kind = 'wording' and a.voided_at is null),
      'policyApproved', exists (select from approval a
                     where a.agreement_id = g.id and a.kind = 'policy' and a.voided_at is null),
      'signedBy', (select coalesce(jsonb_agg(s.person_id order by s.person_id), '[]') from signature s
                   where s.agreement_id = g.id and s.voided_at is null))
    from agreement g where g.case_id = c.id and g.version = c.agreement_version),
  'agreementVersions', (select coalesce(max(version), 0) from agreement g where g.case_id = c.id),
  'signedVersion', c.signed_version,
  'checkInsPlanned', cardinality(c.check_in_days),
  'debriefsMissing', (select count(*) from debrief d where d.case_id = c.id and d.at is null),
  'postponedUntil', app.utc(c.postponed_until))
from cases c where c.id = which and app.knows(c.id)
$$;

-- Writes the facts as they are after an event. The door calls it once, after the state and the event's own
-- rows (a text, a new meeting, a signature) stand; everything here follows from the facts alone.
create function app.save_facts(which uuid, facts jsonb) returns void
language plpgsql security definer set search_path = public as
$$
declare moment timestamptz := app.now();
begin
  if not app.knows(which) then raise exception 'not a case of this actor'; end if;
  perform app.save_meeting(which, facts, moment);
  perform app.save_people(which, facts, moment);
  perform app.save_agreement(which, facts, moment);
  update cases set
    kind = facts ->> 'kind',
    coached_id = (facts ->> 'coached')::uuid,
    requester_id = (facts ->> 'requester')::uuid,
    holds = array(select jsonb_array_elements_text(facts -> 'holds')),
    locked_category = (facts ->> 'lockedCategory')::boolean,
    min_mediators = (facts ->> 'minMediators')::int,
    postponed_until = (facts ->> 'postponedUntil')::timestamptz,
    agreement_version = (facts #>> '{agreement,version}')::int,
    signed_version = (facts ->> 'signedVersion')::int
  where id = which;
end $$;

-- Before the people: whoever served when a meeting ended owes a debrief, also if this event takes them away.
create function app.save_meeting(which uuid, facts jsonb, moment timestamptz) returns void
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
    update session set status = 'ended', ended_at = moment, notes_purge_at = moment + interval '7 days'
      where case_id = which and status = 'live';
    update session set status = 'cancelled' where case_id = which and status = 'planned';
  else
    update session set starts_at = (facts #>> '{session,startsAt}')::timestamptz,
        adult_on_call_id = (facts #>> '{session,adultOnCall}')::uuid,
        started_at = case when (facts #>> '{session,live}')::boolean then coalesce(started_at, moment) end,
        status = case when (facts #>> '{session,live}')::boolean then 'live' else 'planned' end
      where case_id = which and status in ('planned', 'live');
  end if;
end $$;

create function app.save_people(which uuid, facts jsonb, moment timestamptz) returns void
language plpgsql security definer set search_path = public as
$$
declare p jsonb; m jsonb; wanted text; open_now int; planned int;
begin
  if (facts ->> 'requester') is not null then
    -- a requester who said no or left is a former party like everybody else
    select case when x ->> 'consent' in ('none', 'given') then 'requester' end into wanted
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
    wanted := case when p ->> 'consent' = 'given' then 'party'
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

create function app.save_agreement(which uuid, facts jsonb, moment timestamptz) returns void
language plpgsql security definer set search_path = public as
$$
declare current_id uuid; here text;
begin
  select state into here from cases where id = which;
  select id into current_id from agreement
    where case_id = which and version = (facts #>> '{agreement,version}')::int;

  update approval a set voided_at = moment from agreement g
    where g.id = a.agreement_id and g.case_id = which and a.voided_at is null
      and (g.id is distinct from current_id
           or (a.kind = 'wording' and not facts #> '{agreement,approvedBy}' ? a.person_id::text)
           or (a.kind = 'policy' and not (facts #>> '{agreement,policyApproved}')::boolean))
      and g.version is distinct from (facts ->> 'signedVersion')::int;
  update signature s set voided_at = moment from agreement g
    where g.id = s.agreement_id and g.case_id = which and s.voided_at is null
      and (g.id is distinct from current_id or not facts #> '{agreement,signedBy}' ? s.person_id::text)
      and g.version is distinct from (facts ->> 'signedVersion')::int;

  update agreement g set
      signed_at = case when g.version = (facts ->> 'signedVersion')::int then coalesce(g.signed_at, moment) else g.signed_at end,
      status = case
        when g.version = (facts ->> 'signedVersion')::int then 'signed'
        when g.signed_at is not null then 'superseded'
        when g.id is distinct from current_id then 'void'
        when here = 'agreement.review' then 'review'
        when here = 'agreement.signing' then 'signing'
        else 'draft' end
    where g.case_id = which;
end $$;

-- Gives a person one of the named relations from now on (or none of them), ending the others.
create function app.put_relation(which uuid, who uuid, among text[], wanted text, moment timestamptz) returns void
language plpgsql security definer set search_path = public as
$$
begin
  update case_relation set until_at = moment
    where case_id = which and person_id = who and relation = any (among) and until_at is null
      and relation is distinct from wanted;
  if wanted is not null and not exists (select from case_relation
      where case_id = which and person_id = who and relation = wanted and until_at is null) then
    insert into case_relation (id, case_id, person_id, relation, from_at)
      values (gen_random_uuid(), which, who, wanted, moment);
  end if;
end $$;

-- Small changes that an event makes to rows of others, which its actor may not read.

create function app.close_time_offers(which uuid) returns void
language sql security definer set search_path = public as
$$ update time_offer set open = false where case_id = which and open and app.knows(which) $$;

create function app.oldest_open_check_in(which uuid, who uuid) returns uuid
language sql stable security definer set search_path = public as
$$ select id from check_in where case_id = which and person_id = who and status = 'open'
   and app.knows(which) order by due_at limit 1 $$;

create function app.settle_check_in(which uuid, how text, answers text, moment timestamptz) returns void
language sql security definer set search_path = public as
$$ update check_in set status = how, answers_sealed = answers, at = moment
   where id = which and status = 'open' and app.knows(case_id) $$;

-- A letter and a colour that nobody in the case has yet, by chance: no order, no rank.
create function app.free_label(which uuid) returns table (letter text, colour text)
language sql volatile security definer set search_path = public as
$$ select
  (select l from unnest(string_to_array('A B C D E F G H J K L M N P R S T U V W', ' ')) l
    where l not in (select p.letter from case_party p where p.case_id = which) order by random() limit 1),
  (select k from unnest(array['leaf', 'sky', 'plum', 'sand', 'rose', 'slate', 'teal', 'clay']) k
    order by (select count(*) from case_party p where p.case_id = which and p.colour = k), random() limit 1) $$;

-- What must be looked up before there is an actor: sign-in, codes, answers already given, drafts, the front page.
-- Each function answers one narrow question with the owner's eyes.

-- The front page: programmes by name, their help numbers, and whether an adult is on duty now.
create function app.public_programmes()
returns table (id uuid, slug text, name text, setting text, locale text, time_zone text, help_numbers jsonb, on_duty boolean)
language sql stable security definer set search_path = public as
$$ select p.id, p.slug, p.name, p.setting, p.locale, p.time_zone, p.help_numbers,
     exists (select from duty d where d.programme_id = p.id and d.from_at <= app.now() and d.until_at > app.now())
   from programme p order by p.name $$;

create function app.find_credential(wanted text) returns table (person_id uuid, password_hash text)
language sql stable security definer set search_path = public as
$$ select c.person_id, c.password_hash from credential c where c.email_index = wanted $$;

-- Only for oneself: whoever is signed in chooses a way to come back.
create function app.set_credential(who uuid, email_index text, password_hash text) returns void
language plpgsql security definer set search_path = public as
$$
begin
  if who is distinct from app.actor() then raise exception 'not the credential of this actor'; end if;
  insert into credential values (who, set_credential.email_index, set_credential.password_hash)
    on conflict on constraint credential_pkey
    do update set email_index = excluded.email_index, password_hash = excluded.password_hash;
end $$;

-- May whoever asks choose a password? Once, and again within half an hour of an invitation: that is how somebody
-- who forgot theirs gets a new one, and how an unlocked device is not enough to take an account over.
create function app.may_choose_password() returns boolean
language sql stable security definer set search_path = public as
$$ select not exists (select from credential where person_id = app.actor())
     or exists (select from access_code where person_id = app.actor() and kind = 'invitation'
                and used_at > app.now() - interval '30 minutes') $$;

create function app.start_login(id uuid, token_hash text, who uuid, moment timestamptz, until timestamptz) returns void
language sql security definer set search_path = public as
$$ insert into login (id, token_hash, person_id, created_at, last_seen_at, expires_at)
   values (id, token_hash, who, moment, moment, until) $$;

-- The person behind a login that is neither ended, nor expired, nor idle for too long; and notes that it was used.
-- `moment` is the device's time, by which logins end; roles hold by the programme's time, as everywhere else.
create function app.use_login(wanted text, moment timestamptz, idle_party interval, idle_staff interval)
returns table (login_id uuid, person_id uuid, name text, locale text, roles jsonb)
language plpgsql security definer set search_path = public as
$$
declare found login; staff boolean;
begin
  select * into found from login l where l.token_hash = wanted;
  if found.id is null or found.expires_at <= moment then return; end if;
  select exists (select from membership m where m.person_id = found.person_id and m.role in ('supervisor', 'safeguarding', 'administrator')
    and m.from_at <= app.now() and (m.until_at is null or m.until_at > app.now())) into staff;
  if (found.last_seen_at + case when staff then idle_staff else idle_party end) <= moment then return; end if;
  -- Once a minute is often enough, and spares a write on every request.
  if found.last_seen_at < moment - interval '1 minute' then
    update login set last_seen_at = moment where id = found.id;
  end if;
  return query select found.id, p.id, p.preferred_name, p.locale,
    (select coalesce(jsonb_agg(jsonb_build_object('programmeId', m.programme_id, 'role', m.role)), '[]') from membership m
     where m.person_id = p.id and m.from_at <= app.now() and (m.until_at is null or m.until_at > app.now()))
  from person p where p.id = found.person_id;
end $$;

create function app.end_login(wanted text) returns void
language sql security definer set search_path = public as
$$ delete from login where token_hash = wanted $$;

-- Invitations let in once, return codes until they expire. Any other kind opens nothing here.
create function app.find_access_code(wanted text, moment timestamptz)
returns table (id uuid, person_id uuid, name text, kind text, has_credential boolean, case_id uuid)
language sql stable security definer set search_path = public as
$$ select a.id, a.person_id, p.preferred_name, a.kind, exists (select from credential c where c.person_id = p.id), a.case_id
   from access_code a join person p on p.id = a.person_id
   where a.code_hash = wanted and a.expires_at > moment
     and (a.kind = 'return' or (a.kind = 'invitation' and a.used_at is null)) $$;

-- Takes the code in the same statement that finds it: of two who use an invitation at once, one gets in.
create function app.use_access_code(wanted text, moment timestamptz) returns table (person_id uuid, kind text)
language sql security definer set search_path = public as
$$ update access_code a set used_at = coalesce(a.used_at, moment)
   where a.code_hash = wanted and a.expires_at > moment
     and (a.kind = 'return' or (a.kind = 'invitation' and a.used_at is null))
   returning a.person_id, a.kind $$;

-- Somebody without an account files a request: they become a person and a member of the programme.
create function app.enrol_guest(who uuid, programme uuid, name text, pronouns text, locale text) returns void
language plpgsql security definer set search_path = public as
$$
begin
  insert into person (id, preferred_name, pronouns, locale) values (who, name, pronouns, locale);
  insert into membership (id, person_id, programme_id, role, from_at) values (
    -- Cut, not rounded: a moment ahead of now they would not belong yet.
    gen_random_uuid(), who, programme, 'member', date_trunc('milliseconds', app.now()));
end $$;

-- A case begins. The actor must belong to the programme and gets the relation that goes with the event.
create function app.open_case(which uuid, ref text, programme uuid, first_state text, machine_version int, relation text) returns void
language plpgsql security definer set search_path = public as
$$
begin
  if programme not in (select app.my_programmes()) then raise exception 'not a programme of this actor'; end if;
  if relation not in ('requester', 'referrer') then raise exception 'no such beginning'; end if;
  insert into cases (id, ref, programme_id, state, machine_version, opened_at, entered_at, min_mediators, check_in_days)
    select which, open_case.ref, p.id, first_state, open_case.machine_version, app.now(), app.now(), p.min_mediators, p.check_in_days
    from programme p where p.id = programme;
  insert into case_relation (id, case_id, person_id, relation, from_at)
    values (gen_random_uuid(), which, app.actor(), open_case.relation, app.now());
end $$;

-- The end of a case's chain of events, also for an actor who may not read the last event.
create function app.last_mac(which uuid) returns text
language sql stable security definer set search_path = public as
$$ select e.mac from case_event e where e.case_id = which and app.knows(which) order by e.seq desc limit 1 $$;

-- Reminders for the check-ins that stand open: one each, whoever's event planned them.
create function app.queue_check_in_reminders(which uuid) returns void
language sql security definer set search_path = public as
$$ insert into outbox (id, performer, details, programme_id, case_id, dedupe_key, due_at)
   select gen_random_uuid(), 'remindCheckIn', jsonb_build_object('checkIn', k.id), c.programme_id, c.id, 'check-in:' || k.id, k.due_at
   from check_in k join cases c on c.id = k.case_id
   where c.id = which and k.status = 'open' and app.knows(which)
   on conflict do nothing $$;

-- Idempotency: the first to claim a key goes on (null); whoever comes after gets what was answered then.
create function app.claim_answer(wanted uuid, actor uuid, hash text) returns jsonb
language plpgsql security definer set search_path = public as
$$
declare known given_answer;
begin
  insert into given_answer (key, actor_id, payload_hash, at) values (wanted, actor, hash, app.now()) on conflict do nothing;
  if found then return null; end if;
  select * into known from given_answer where key = wanted;
  return jsonb_build_object('same', known.payload_hash = hash and known.actor_id is not distinct from actor, 'answer', known.answer);
end $$;

create function app.store_answer(wanted uuid, given jsonb) returns void
language sql security definer set search_path = public as
$$ update given_answer set answer = given where key = wanted $$;

create function app.read_draft(owner text, wanted text) returns text
language sql stable security definer set search_path = public as
$$ select sealed from draft where owner_hash = owner and form = wanted $$;

create function app.write_draft(owner text, wanted text, text_sealed text) returns void
language sql security definer set search_path = public as
$$ insert into draft (owner_hash, form, sealed, updated_at) values (owner, wanted, text_sealed, app.now())
   on conflict (owner_hash, form) do update set sealed = excluded.sealed, updated_at = excluded.updated_at $$;

create function app.drop_draft(owner text, wanted text) returns void
language sql security definer set search_path = public as
$$ delete from draft where owner_hash = owner and form = wanted $$;

-- At sign-out a guest's browser forgets everything that was typed in it.
create function app.drop_drafts(owner text) returns void
language sql security definer set search_path = public as
$$ delete from draft where owner_hash = owner $$;

-- The demo's clock. Outside the demo nobody calls these, and the server ignores the offset.
create function app.demo_clock_offset() returns int
language sql stable security definer set search_path = public as
$$ select coalesce((select offset_seconds from demo_clock), 0) $$;

create function app.jump_demo_clock(seconds int) returns int
language sql security definer set search_path = public as
$$ insert into demo_clock (id, offset_seconds) values (1, seconds)
   on conflict (id) do update set offset_seconds = demo_clock.offset_seconds + excluded.offset_seconds
   returning offset_seconds $$;

-- Outbox rows that are due, locked for this runner; others skip them.
create function app.due_work(most int) returns setof outbox
language sql volatile security definer set search_path = public as
$$ select * from outbox where done_at is null and due_at <= app.now() and attempts < 12 and app.is_system()
   order by due_at limit most for update skip locked $$;

revoke all on all functions in schema app from public;
grant execute on all functions in schema app to app;
-- Parts of app.save_facts, which asks first whether the actor knows the case.
revoke execute on function app.save_meeting, app.save_people, app.save_agreement, app.put_relation, app.free_label from app;

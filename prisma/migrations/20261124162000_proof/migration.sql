-- What a login knows of itself: when its person last proved who they are, and in what kind of browser it began.
-- And the second factor.

ALTER TABLE "login" ADD COLUMN "proved_at" TIMESTAMPTZ(3);
UPDATE "login" SET "proved_at" = "created_at";
ALTER TABLE "login" ALTER COLUMN "proved_at" SET NOT NULL;
ALTER TABLE "login" ADD COLUMN "browser" TEXT;
ALTER TABLE "login" ADD COLUMN "system" TEXT;

CREATE TABLE "second_factor" (
    "person_id" UUID NOT NULL,
    "secret_sealed" TEXT NOT NULL,
    "last_step" INTEGER NOT NULL DEFAULT 0,
    "confirmed_at" TIMESTAMPTZ(3),
    CONSTRAINT "second_factor_pkey" PRIMARY KEY ("person_id"),
    constraint secret_sealed_looks_sealed check (secret_sealed ~ '^v1\.[0-9a-z]{1,16}\.[A-Za-z0-9_-]{16}\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{22}$')
);
CREATE TABLE "recovery_code" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "code_hash" TEXT NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    CONSTRAINT "recovery_code_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "recovery_code_person_id_idx" ON "recovery_code"("person_id");
CREATE UNIQUE INDEX "recovery_code_code_hash_key" ON "recovery_code"("code_hash");
ALTER TABLE "second_factor" ADD CONSTRAINT "second_factor_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table second_factor enable row level security;
alter table second_factor force row level security;
alter table recovery_code enable row level security;
alter table recovery_code force row level security;
grant select on second_factor, recovery_code to app;

drop function app.start_login(uuid, text, uuid, timestamptz, timestamptz);
create function app.start_login(id uuid, token_hash text, who uuid, moment timestamptz, until timestamptz, browser text, system text) returns void
language sql security definer set search_path = public as
$$ delete from login l where l.person_id = who and l.expires_at < moment;
   insert into login (id, token_hash, person_id, created_at, last_seen_at, expires_at, proved_at, browser, system)
   values (id, token_hash, who, moment, moment, until, moment, browser, system) $$;

-- As before, and says when its person last proved who they are, and whether they have a second factor.
drop function app.use_login(text, timestamptz, interval, interval);
create function app.use_login(wanted text, moment timestamptz, idle_party interval, idle_staff interval)
returns table (login_id uuid, person_id uuid, name text, locale text, roles jsonb, proved_at timestamptz, second_factor boolean)
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
     where m.person_id = p.id and m.from_at <= app.now() and (m.until_at is null or m.until_at > app.now())),
    found.proved_at,
    exists (select from second_factor f where f.person_id = p.id and f.confirmed_at is not null)
  from person p where p.id = found.person_id;
end $$;

-- How long a login still has, without counting as activity: until it is idle for too long, and until its end.
create function app.login_left(wanted text, moment timestamptz, idle_party interval, idle_staff interval)
returns table (idle int, whole int)
language sql stable security definer set search_path = public as
$$ select greatest(0, extract(epoch from l.last_seen_at + case when exists (select from membership m
       where m.person_id = l.person_id and m.role in ('supervisor', 'safeguarding', 'administrator')
         and m.from_at <= app.now() and (m.until_at is null or m.until_at > app.now())) then idle_staff else idle_party end - moment))::int,
     greatest(0, extract(epoch from l.expires_at - moment))::int
   from login l where l.token_hash = wanted $$;

-- Somebody says that they are still there: counted at once, not once a minute.
create function app.keep_login(which uuid, moment timestamptz) returns void
language sql security definer set search_path = public as
$$ update login set last_seen_at = moment where id = which and person_id = app.actor() $$;

-- A fresh proof on one login of the actor.
create function app.prove_login(which uuid, moment timestamptz) returns void
language sql security definer set search_path = public as
$$ update login set proved_at = moment where id = which and person_id = app.actor() $$;

create function app.my_password_hash() returns text
language sql stable security definer set search_path = public as
$$ select password_hash from credential where person_id = app.actor() $$;

-- Is this a code that was made for the actor? Also one that is spent: it proves who they are, and lets nobody in.
create function app.is_my_code(wanted text, moment timestamptz) returns boolean
language sql stable security definer set search_path = public as
$$ select exists (select from access_code where person_id = app.actor() and code_hash = wanted and expires_at > moment
     and kind in ('invitation', 'return')) $$;

-- The actor's own logins, and ending them.
create function app.my_logins(moment timestamptz) returns table (id uuid, created_at timestamptz, last_seen_at timestamptz, browser text, system text)
language sql stable security definer set search_path = public as
$$ select l.id, l.created_at, l.last_seen_at, l.browser, l.system from login l
   where l.person_id = app.actor() and l.expires_at > moment order by l.last_seen_at desc $$;

create function app.end_my_logins(only_one uuid default null, but uuid default null) returns int
language sql security definer set search_path = public as
$$ with gone as (delete from login where person_id = app.actor() and (only_one is null or id = only_one) and id is distinct from but returning 1)
   select count(*)::int from gone $$;

-- The second factor. Before sign-in is complete there is no actor: the person is named.
create function app.second_factor_of(who uuid) returns table (secret_sealed text, confirmed boolean)
language sql stable security definer set search_path = public as
$$ select f.secret_sealed, f.confirmed_at is not null from second_factor f where f.person_id = who $$;

-- A new secret for the actor; one that is in use is not replaced.
create function app.offer_second_factor(sealed text) returns boolean
language plpgsql security definer set search_path = public as
$$
begin
  insert into second_factor (person_id, secret_sealed) values (app.actor(), sealed)
    on conflict (person_id) do update set secret_sealed = excluded.secret_sealed, last_step = 0
    where second_factor.confirmed_at is null;
  return found;
end $$;

-- Each code counts once: of two who send the same one, or an older one, the second is refused.
create function app.take_step(who uuid, step int, first boolean, moment timestamptz) returns boolean
language plpgsql security definer set search_path = public as
$$
begin
  update second_factor set last_step = step, confirmed_at = coalesce(confirmed_at, moment)
    where person_id = who and last_step < step and (confirmed_at is null) = first;
  return found;
end $$;

create function app.set_recovery_codes(hashes text[]) returns void
language sql security definer set search_path = public as
$$ delete from recovery_code where person_id = app.actor();
   insert into recovery_code (id, person_id, code_hash) select gen_random_uuid(), app.actor(), h from unnest(hashes) h $$;

create function app.use_recovery_code(who uuid, wanted text, moment timestamptz) returns boolean
language plpgsql security definer set search_path = public as
$$
begin
  update recovery_code set used_at = moment where person_id = who and code_hash = wanted and used_at is null;
  return found;
end $$;

create function app.recovery_codes_left() returns int
language sql stable security definer set search_path = public as
$$ select count(*)::int from recovery_code where person_id = app.actor() and used_at is null $$;

-- One's own, or that of somebody in a programme that one supervises.
create function app.drop_second_factor(who uuid) returns boolean
language plpgsql security definer set search_path = public as
$$
begin
  if who is distinct from app.actor() and who not in (
    select m.person_id from membership m where m.programme_id in (select app.staffed_programmes())) then
    raise exception 'not a second factor of this actor';
  end if;
  delete from recovery_code where person_id = who;
  delete from second_factor where person_id = who;
  return found;
end $$;

revoke all on function app.start_login, app.use_login, app.login_left, app.keep_login, app.prove_login, app.my_password_hash,
  app.is_my_code, app.my_logins, app.end_my_logins, app.second_factor_of, app.offer_second_factor, app.take_step,
  app.set_recovery_codes, app.use_recovery_code, app.recovery_codes_left, app.drop_second_factor from public;
grant execute on function app.start_login, app.use_login, app.login_left, app.keep_login, app.prove_login, app.my_password_hash,
  app.is_my_code, app.my_logins, app.end_my_logins, app.second_factor_of, app.offer_second_factor, app.take_step,
  app.set_recovery_codes, app.use_recovery_code, app.recovery_codes_left, app.drop_second_factor to app;

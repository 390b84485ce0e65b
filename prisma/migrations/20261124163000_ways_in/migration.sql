-- Ways in for those who have none: a new password by mail, and the very first supervisor of an empty database.

-- A reset code is an access code of a kind that opens nothing else. The newest one counts.
create function app.make_reset_code(code uuid, hash text, who uuid, until timestamptz) returns void
language plpgsql security definer set search_path = public as
$$
begin
  if not app.is_system() then raise exception 'only the runner makes reset codes'; end if;
  delete from access_code where person_id = who and kind = 'reset';
  insert into access_code (id, code_hash, person_id, kind, expires_at) values (code, hash, who, 'reset', until);
end $$;

create function app.find_reset_code(wanted text, moment timestamptz) returns uuid
language sql stable security definer set search_path = public as
$$ select person_id from access_code where code_hash = wanted and kind = 'reset' and used_at is null and expires_at > moment $$;

-- Uses the code and changes the password in one: of two who use it at once, one does. All logins end, and no device
-- is known any more.
create function app.reset_password(wanted text, moment timestamptz, new_hash text) returns uuid
language plpgsql security definer set search_path = public as
$$
declare who uuid;
begin
  update access_code set used_at = moment where code_hash = wanted and kind = 'reset' and used_at is null and expires_at > moment
    returning person_id into who;
  if who is null then return null; end if;
  update credential set password_hash = new_hash where person_id = who;
  delete from login where person_id = who;
  delete from device where person_id = who;
  return who;
end $$;

-- The link that `npm start` prints while there is no programme. Only the last one counts.
CREATE TABLE "setup_link" (
    "token_hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    CONSTRAINT "setup_link_pkey" PRIMARY KEY ("token_hash")
);
alter table setup_link enable row level security;
alter table setup_link force row level security;
grant select on setup_link to app;

create function app.make_setup_link(hash text, until timestamptz) returns boolean
language plpgsql security definer set search_path = public as
$$
begin
  if exists (select from programme) then return false; end if;
  delete from setup_link;
  insert into setup_link (token_hash, expires_at) values (hash, until);
  return true;
end $$;

create function app.is_setup_link(wanted text) returns boolean
language sql stable security definer set search_path = public as
$$ select exists (select from setup_link where token_hash = wanted and used_at is null and expires_at > now())
     and not exists (select from programme) $$;

-- The first programme and its first supervisor, all at once. The row of the link is locked, so it happens once.
create function app.found_first(wanted text, programme_id uuid, given jsonb, who uuid, person_name text, person_locale text,
  email_index text, email_sealed text, password_hash text) returns boolean
language plpgsql security definer set search_path = public as
$$
begin
  update setup_link set used_at = now() where token_hash = wanted and used_at is null and expires_at > now();
  if not found or exists (select from programme) then return false; end if;
  insert into programme (id, slug, name, setting, locale, time_zone, help_numbers) values (programme_id, given ->> 'slug',
    given ->> 'name', given ->> 'setting', given ->> 'locale', given ->> 'timeZone', given -> 'helpNumbers');
  insert into person (id, preferred_name, locale, email_sealed) values (who, person_name, person_locale, found_first.email_sealed);
  insert into membership (id, person_id, programme_id, role, from_at)
    values (gen_random_uuid(), who, found_first.programme_id, 'supervisor', date_trunc('milliseconds', app.now()));
  insert into credential (person_id, email_index, password_hash) values (who, found_first.email_index, found_first.password_hash);
  return true;
end $$;

revoke all on function app.make_reset_code, app.find_reset_code, app.reset_password, app.make_setup_link, app.is_setup_link,
  app.found_first from public;
grant execute on function app.make_reset_code, app.find_reset_code, app.reset_password, app.make_setup_link, app.is_setup_link,
  app.found_first to app;

-- What others have seen proves nothing: a login that began with an invitation has proved nothing yet, and only a code that
-- its owner made for themselves does.

ALTER TABLE "login" ALTER COLUMN "proved_at" DROP NOT NULL;
ALTER TABLE "login" ADD COLUMN "code_kind" TEXT;

drop function app.start_login(uuid, text, uuid, timestamptz, timestamptz, text, text);
create function app.start_login(id uuid, token_hash text, who uuid, moment timestamptz, until timestamptz, browser text, system text,
  code_kind text, proved boolean) returns void
language sql security definer set search_path = public as
$$ delete from login l where l.person_id = who and l.expires_at < moment;
   insert into login (id, token_hash, person_id, created_at, last_seen_at, expires_at, proved_at, browser, system, code_kind)
   values (id, token_hash, who, moment, moment, until, case when proved then moment end, browser, system, code_kind) $$;

drop function app.my_logins(timestamptz);
create function app.my_logins(moment timestamptz)
returns table (id uuid, created_at timestamptz, last_seen_at timestamptz, browser text, system text, code_kind text)
language sql stable security definer set search_path = public as
$$ select l.id, l.created_at, l.last_seen_at, l.browser, l.system, l.code_kind from login l
   where l.person_id = app.actor() and l.expires_at > moment order by l.last_seen_at desc $$;

-- Is this a code that the actor made for themselves, and that nothing has replaced?
create or replace function app.is_my_code(wanted text, moment timestamptz) returns boolean
language sql stable security definer set search_path = public as
$$ select exists (select from access_code where person_id = app.actor() and code_hash = wanted and expires_at > moment
     and kind = 'return') $$;

-- The kinds of codes that would let the actor in now.
create function app.my_open_codes() returns setof text
language sql stable security definer set search_path = public as
$$ select distinct a.kind from access_code a where a.person_id = app.actor() and app.opens(a, app.now()) $$;

create function app.end_my_codes() returns void
language plpgsql security definer set search_path = public as
$$
begin
  -- Of two new ones that are made at once, one ends the other.
  perform from person where id = app.actor() for no key update;
  perform app.end_codes(app.actor());
end $$;

create function app.end_my_invitations() returns void
language sql security definer set search_path = public as
$$ update access_code set expires_at = date_trunc('milliseconds', app.now())
   where person_id = app.actor() and kind = 'invitation' and used_at is null and expires_at > app.now() $$;

revoke all on function app.start_login, app.my_logins, app.my_open_codes, app.end_my_codes, app.end_my_invitations from public;
grant execute on function app.start_login, app.my_logins, app.my_open_codes, app.end_my_codes, app.end_my_invitations to app;

-- A way in that somebody has replaced is closed: whoever finds an old card must not come in by it.

-- Ends what would still let this person in, or let them choose a password. What is spent stays as it is.
create function app.end_codes(who uuid) returns void
language sql security definer set search_path = public as
$$ update access_code set expires_at = date_trunc('milliseconds', app.now())
   where person_id = who and expires_at > app.now() and (kind = 'return' or used_at is null) $$;

-- A new invitation is made because the old way in is lost: then others may have found it.
create function app.end_older_codes() returns trigger
language plpgsql security definer set search_path = public as
$$
begin
  if new.kind = 'invitation' then
    -- Of two that are made at once, one ends the other.
    perform from person where id = new.person_id for no key update;
    perform app.end_codes(new.person_id);
  end if;
  return new;
end $$;
create trigger end_older_codes before insert on access_code for each row execute function app.end_older_codes();

create or replace function app.set_credential(who uuid, email_index text, password_hash text) returns void
language plpgsql security definer set search_path = public as
$$
begin
  if who is distinct from app.actor() then raise exception 'not the credential of this actor'; end if;
  insert into credential values (who, set_credential.email_index, set_credential.password_hash)
    on conflict on constraint credential_pkey
    do update set email_index = excluded.email_index, password_hash = excluded.password_hash;
  perform app.end_codes(who);
end $$;

create or replace function app.reset_password(wanted text, moment timestamptz, new_hash text) returns uuid
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
  perform app.end_codes(who);
  return who;
end $$;

revoke all on function app.end_codes, app.end_older_codes from public;

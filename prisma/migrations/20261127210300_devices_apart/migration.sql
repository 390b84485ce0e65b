-- A browser holds one random number for each person who has signed in there, instead of one for all: whoever knows the
-- number that was there before cannot use up what its next user has.

drop function app.find_credential(text, text);
create function app.find_credential(wanted text, device_hashes text[] default '{}')
returns table (person_id uuid, password_hash text, belongs boolean, device uuid)
language sql stable security definer set search_path = public as
$$ select c.person_id, c.password_hash,
     exists (select from membership m where m.person_id = c.person_id and m.from_at <= app.now() and (m.until_at is null or m.until_at > app.now()))
       or exists (select from case_relation r where r.person_id = c.person_id and r.relation in ('requester', 'invited', 'party')),
     (select d.id from device d where d.person_id = c.person_id and d.token_hash = any (device_hashes)
      order by d.last_used_at desc limit 1)
   from credential c where c.email_index = wanted $$;

-- Notes a device on which somebody has just signed in. Were they known on it by one of its numbers? Else by the fresh one.
-- Of each person the twenty used last are kept, for half a year.
drop function app.know_device(text, uuid, timestamptz);
create function app.know_device(given text[], fresh text, who uuid, moment timestamptz) returns boolean
language plpgsql security definer set search_path = public as
$$
declare known boolean;
begin
  update device set last_used_at = moment where token_hash = any (given) and person_id = who;
  known := found;
  if not known then
    insert into device (id, token_hash, person_id, last_used_at) values (gen_random_uuid(), fresh, who, moment);
  end if;
  delete from device d where d.person_id = who and (d.last_used_at < moment - interval '180 days'
    or d.id in (select o.id from device o where o.person_id = who order by o.last_used_at desc offset 20));
  return known;
end $$;

-- The number of these by which anybody at all is known on this device: whoever types a code is not known before it is right.
create function app.known_device(given text[]) returns text
language sql stable security definer set search_path = public as
$$ select token_hash from device where token_hash = any (given) order by last_used_at desc, token_hash limit 1 $$;

revoke all on function app.find_credential, app.know_device, app.known_device from public;
grant execute on function app.find_credential, app.know_device, app.known_device to app;

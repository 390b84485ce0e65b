-- Whoever founds the first programme also administers it: else nobody could ever name a second adult.
create or replace function app.found_first(wanted text, programme_id uuid, given jsonb, who uuid, person_name text, person_locale text,
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
    select gen_random_uuid(), who, found_first.programme_id, role, date_trunc('milliseconds', app.now())
      from unnest(array['supervisor', 'administrator']) role;
  insert into credential (person_id, email_index, password_hash) values (who, found_first.email_index, found_first.password_hash);
  return true;
end $$;

-- The same for programmes that stand already: whoever supervises one the longest.
insert into membership (id, person_id, programme_id, role, from_at)
  select distinct on (m.programme_id) gen_random_uuid(), m.person_id, m.programme_id, 'administrator', date_trunc('milliseconds', now())
    from membership m
    where m.role = 'supervisor' and m.until_at is null
      and not exists (select from membership a where a.programme_id = m.programme_id and a.role = 'administrator' and a.until_at is null)
    order by m.programme_id, m.from_at;

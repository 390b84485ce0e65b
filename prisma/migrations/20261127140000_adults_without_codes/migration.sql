-- A code that somebody else made lets nobody in as an adult of a programme: whoever becomes one comes by their password.
create function app.end_codes_of_adult() returns trigger
language plpgsql security definer set search_path = public as
$$
begin
  if new.role in ('supervisor', 'safeguarding', 'administrator') then
    delete from access_code where person_id = new.person_id and kind in ('invitation', 'return');
  end if;
  return null;
end $$;
create trigger end_codes_of_adult after insert on membership for each row execute function app.end_codes_of_adult();

create function app.has_password(who uuid) returns boolean
language sql stable security definer set search_path = public as
$$ select exists (select from credential where person_id = who) $$;

revoke all on function app.end_codes_of_adult, app.has_password from public;
grant execute on function app.has_password to app;

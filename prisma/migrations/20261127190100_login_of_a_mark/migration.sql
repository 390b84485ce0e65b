-- Is this a login of that person? One that has run out still is; one that was signed out is gone.
create function app.is_login_of(which uuid, who uuid) returns boolean
language sql stable security definer set search_path = public as
$$ select exists (select from login where id = which and person_id = who) $$;

revoke all on function app.is_login_of from public;
grant execute on function app.is_login_of to app;

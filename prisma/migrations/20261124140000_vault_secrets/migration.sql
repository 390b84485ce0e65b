-- The secret of each purpose is random, and wrapped by the root key: a new root key rewraps these few rows, and
-- every hash, cookie and sealed text stays valid.

do $$ begin
  if exists (select from vault_key) or exists (select from credential) or exists (select from draft) then
    raise exception 'this database was made before its vault had keys of its own and cannot be carried over: begin with an empty one (for the demo, delete its data folder)';
  end if;
end $$;

create table vault_secret (
  purpose text primary key,
  wrapped text not null,
  root_id text not null
);

-- Marks of root keys that no longer open anything: whoever starts with one is told so.
create table retired_root (
  root_id text primary key,
  at timestamptz(3) not null
);

alter table vault_secret enable row level security;
alter table vault_secret force row level security;
alter table retired_root enable row level security;
alter table retired_root force row level security;

-- No policy: the application's role reads and writes them through the functions below alone.
grant select on vault_secret, retired_root to app;

create function app.vault_secrets() returns table (purpose text, wrapped text, "rootId" text)
language sql stable security definer set search_path = public as
$$ select s.purpose, s.wrapped, s.root_id from vault_secret s order by s.purpose $$;

-- One set for all, however many processes start at once; never a second root key beside the first.
create function app.add_vault_secrets(root text, made jsonb) returns table (purpose text, wrapped text, "rootId" text)
language plpgsql security definer set search_path = public as
$$
begin
  perform pg_advisory_xact_lock(72707370);
  if not exists (select from vault_secret s where s.root_id <> root) then
    insert into vault_secret (purpose, wrapped, root_id)
      select m->>'purpose', m->>'wrapped', root from jsonb_array_elements(made) m
      on conflict do nothing;
  end if;
  return query select s.purpose, s.wrapped, s.root_id from vault_secret s order by s.purpose;
end $$;

-- All of them under a new root key, or none.
create function app.rewrap_vault_secrets(old_root text, new_root text, made jsonb) returns void
language plpgsql security definer set search_path = public as
$$
begin
  perform pg_advisory_xact_lock(72707370);
  if exists (select from vault_secret s where s.root_id <> old_root) then raise exception 'rotated by somebody else meanwhile'; end if;
  if (select count(*) from vault_secret) <> (select count(*) from vault_secret s
       where exists (select from jsonb_array_elements(made) m where m->>'purpose' = s.purpose)) then
    raise exception 'a secret is missing';
  end if;
  update vault_secret s set wrapped = m->>'wrapped', root_id = new_root
    from jsonb_array_elements(made) m where m->>'purpose' = s.purpose;
  insert into retired_root values (old_root, now());
end $$;

create function app.was_root(root text) returns boolean
language sql stable security definer set search_path = public as
$$ select exists (select from retired_root r where r.root_id = root) $$;

revoke all on function app.vault_secrets, app.add_vault_secrets, app.rewrap_vault_secrets, app.was_root from public;
grant execute on function app.vault_secrets, app.add_vault_secrets, app.rewrap_vault_secrets, app.was_root to app;

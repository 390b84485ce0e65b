-- Keys have versions: a new one takes over while texts under the old one still open. A destroyed compartment
-- leaves a tombstone, and never gets a key again.

alter table vault_key add column version integer not null, add column made_at timestamptz(3) not null default current_timestamp;
drop index vault_key_case_id_compartment_key;
create unique index vault_key_case_id_compartment_version_key on vault_key (case_id, compartment, version);

create table vault_tombstone (
  case_id uuid not null,
  compartment text not null,
  why text not null,
  at timestamptz(3) not null,
  constraint vault_tombstone_pkey primary key (case_id, compartment),
  constraint vault_tombstone_case_id_fkey foreign key (case_id) references cases (id) on delete restrict on update cascade
);
alter table vault_tombstone enable row level security;
alter table vault_tombstone force row level security;
grant select on vault_tombstone to app;
create policy see on vault_tombstone for select using (case_id in (select app.my_cases()));

create function app.guard_vault_key() returns trigger
language plpgsql security definer set search_path = public as
$$
begin
  -- Whoever makes a key and whoever destroys the compartment wait for each other.
  perform pg_advisory_xact_lock(hashtextextended('vault ' || new.case_id || new.compartment, 0));
  if exists (select from vault_tombstone t where t.case_id = new.case_id and t.compartment = new.compartment) then
    raise exception 'this compartment was destroyed';
  end if;
  -- A key that is wrapped by a key which is gone would never open again.
  if new.compartment <> 'case' then
    perform from vault_key k where k.case_id = new.case_id and k.compartment = 'case'
      and k.version = split_part(new.wrapped, '.', 2)::int for key share;
    if not found then raise exception 'wrapped by no key of this case'; end if;
  end if;
  return new;
end $$;
create trigger guard_vault_key before insert or update on vault_key for each row execute function app.guard_vault_key();

-- Destroys every version of a compartment's key: no text in it opens any more. For deadlines and jobs alone.
create function app.destroy_compartment(which uuid, wanted text, reason text) returns boolean
language plpgsql security definer set search_path = public as
$$
begin
  if not coalesce(app.is_system(), false) then raise exception 'only the system destroys keys'; end if;
  if wanted = 'case' then raise exception 'the key of a case is no compartment'; end if;
  perform pg_advisory_xact_lock(hashtextextended('vault ' || which || wanted, 0));
  insert into vault_tombstone (case_id, compartment, why, at) values (which, wanted, reason, app.now()) on conflict do nothing;
  if not found then return false; end if;
  delete from vault_key k where k.case_id = which and k.compartment = wanted;
  return true;
end $$;

revoke all on function app.guard_vault_key, app.destroy_compartment from public;
grant execute on function app.destroy_compartment to app;

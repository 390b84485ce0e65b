-- New keys while people work (lib/vault/rotate-*.ts). All of this is for the system alone.

create table vault_rotation (
  id uuid primary key,
  kind text not null,
  started_at timestamptz(3) not null default current_timestamp,
  finished_at timestamptz(3)
);
alter table vault_rotation enable row level security;
alter table vault_rotation force row level security;
grant select, insert, update on vault_rotation to app;
create policy work on vault_rotation using (app.is_system()) with check (app.is_system());

-- A key under another key, unless somebody did it first.
create function app.rewrap_key(which uuid, old_wrapped text, new_wrapped text) returns boolean
language plpgsql security definer set search_path = public as
$$
begin
  if not coalesce(app.is_system(), false) then raise exception 'only the system rewraps keys'; end if;
  update vault_key k set wrapped = new_wrapped where k.id = which and k.wrapped = old_wrapped;
  return found;
end $$;

-- A key that nothing needs: there is a newer one, and no key is wrapped by it. (That no text is under it, the
-- caller has made sure.)
create function app.drop_key(which uuid) returns boolean
language plpgsql security definer set search_path = public as
$$
begin
  if not coalesce(app.is_system(), false) then raise exception 'only the system drops keys'; end if;
  delete from vault_key k where k.id = which
    and exists (select from vault_key n where n.case_id = k.case_id and n.compartment = k.compartment and n.version > k.version)
    and (k.compartment <> 'case' or not exists (select from vault_key u where u.case_id = k.case_id
         and u.compartment <> 'case' and split_part(u.wrapped, '.', 2)::int = k.version));
  return found;
end $$;

-- One text under a newer key, unless somebody wrote it anew meanwhile.
create function app.swap_sealed(tbl text, col text, which uuid, old_sealed text, new_sealed text) returns boolean
language plpgsql security definer set search_path = public as
$$
declare swapped int;
begin
  if not coalesce(app.is_system(), false) then raise exception 'only the system reseals'; end if;
  if col not like '%\_sealed' or not exists (select from information_schema.columns c
       where c.table_schema = 'public' and c.table_name = tbl and c.column_name = col) then
    raise exception 'no sealed column';
  end if;
  perform set_config('app.resealing', 'on', true);
  execute format('update public.%I set %I = $1 where id = $2 and %I = $3', tbl, col, col) using new_sealed, which, old_sealed;
  get diagnostics swapped = row_count;
  perform set_config('app.resealing', '', true);
  return swapped = 1;
end $$;

-- The history stays as it was written; only the key under which a note lies may change, and only by the function
-- above: the application's role has no right to update these rows at all.
create or replace function app.refuse_change() returns trigger language plpgsql as
$$
begin
  if tg_op = 'UPDATE' and tg_table_name = 'case_event' and current_setting('app.resealing', true) = 'on' then
    if to_jsonb(new) - 'note_sealed' = to_jsonb(old) - 'note_sealed' and old.note_sealed is not null and new.note_sealed is not null then
      return new;
    end if;
  end if;
  raise exception '% is append-only', tg_table_name;
end $$;

revoke all on function app.rewrap_key, app.drop_key, app.swap_sealed from public;
grant execute on function app.rewrap_key, app.drop_key, app.swap_sealed to app;

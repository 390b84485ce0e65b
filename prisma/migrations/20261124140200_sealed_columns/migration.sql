-- Where people meet is typed by hand and may say what it is about: sealed like everything else that is typed.
-- (There are no rows yet: the vault's first migration refuses a database that has any.)

alter table session drop column place, add column place_sealed text not null;
alter table time_offer drop column place, add column place_sealed text;

-- A column that is said to be sealed takes nothing that does not look sealed, whoever writes it.

do $$
declare c record;
begin
  for c in select table_name, column_name from information_schema.columns
    where table_schema = 'public' and (column_name like '%sealed' or column_name = 'wrapped') loop
    execute format(
      'alter table public.%I add constraint %I check (%I ~ %L)', c.table_name, c.column_name || '_looks_sealed', c.column_name,
      '^v1\.[0-9a-z]{1,16}\.[A-Za-z0-9_-]{16}\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{22}$');
  end loop;
end $$;

-- Who read what somebody else wrote, and with which reason staff opened it. Both are only ever added to.

create table opening (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "login_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "words_sealed" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "until_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "opening_pkey" PRIMARY KEY ("id")
);
create index "opening_case_id_idx" on opening ("case_id");
alter table opening add constraint "opening_case_id_fkey" foreign key ("case_id") references cases ("id") on delete restrict on update cascade;
alter table opening add constraint known_reason check (reason in ('screening', 'talk', 'safety', 'follow-up', 'other'));

alter table opening add constraint words_sealed_looks_sealed
  check (words_sealed ~ '^v1\.[0-9a-z]{1,16}\.[A-Za-z0-9_-]{16}\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{22}$');

create table access_log (
    "id" UUID NOT NULL,
    "case_id" UUID,
    "reader_id" UUID NOT NULL,
    "relation" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "text_id" UUID NOT NULL,
    "writer_id" UUID NOT NULL,
    "opening_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "access_log_pkey" PRIMARY KEY ("id")
);
create index "access_log_case_id_idx" on access_log ("case_id");
create index "access_log_writer_id_idx" on access_log ("writer_id");
-- A page that is looked at again within the hour adds nothing; another reason does.
create unique index one_reading_an_hour on access_log (reader_id, field, text_id, hour, opening_id) nulls not distinct;
alter table access_log add constraint "access_log_case_id_fkey" foreign key ("case_id") references cases ("id") on delete restrict on update cascade;
alter table access_log add constraint "access_log_opening_id_fkey" foreign key ("opening_id") references opening ("id") on delete restrict on update cascade;

-- As before, for every table that is only added to: nothing changes but the key under which a text lies.
create or replace function app.refuse_change() returns trigger language plpgsql as
$$
declare was jsonb := case when tg_op = 'UPDATE' then to_jsonb(old) end; is_now jsonb := case when tg_op = 'UPDATE' then to_jsonb(new) end;
begin
  if tg_op = 'UPDATE' and current_setting('app.resealing', true) = 'on' and not exists (
       select from jsonb_each(is_now) one where one.value is distinct from was -> one.key
         and (one.key not like '%\_sealed' or one.value = 'null' or was -> one.key = 'null')) then
    return new;
  end if;
  raise exception '% is append-only', tg_table_name;
end $$;

do $$
declare t text;
begin
  foreach t in array array['opening', 'access_log'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert on %I to app', t);
    execute format('create trigger append_only before update or delete on %I for each row execute function app.refuse_change()', t);
    execute format('create trigger append_only_all before truncate on %I execute function app.refuse_change()', t);
  end loop;
end $$;

-- Everybody sees who read their own words; the staff of a case see who read what in it. Inside the conflict nobody is staff.
create policy see on access_log for select using (
  writer_id = app.actor() or reader_id = app.actor() or app.is_system()
  or case_id in (select app.staff_cases()) or case_id in (select app.safety_cases()));
create policy add on access_log for insert with check (
  reader_id = app.actor() and writer_id <> app.actor()
  and (case_id is null or case_id in (select app.my_cases())));

-- Only staff open with a reason, and whoever wrote what they read sees it.
create policy see on opening for select using (
  case_id in (select app.staff_cases()) or case_id in (select app.safety_cases()) or app.is_system()
  or id in (select l.opening_id from access_log l where l.writer_id = app.actor()));
create policy add on opening for insert with check (
  person_id = app.actor() and (case_id in (select app.staff_cases()) or case_id in (select app.safety_cases())));

-- The quick log: informal talks that the pair on duty led, and which of them became a case.

-- CreateTable
CREATE TABLE "quick_log" (
    "id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "logged_by_id" UUID NOT NULL,
    "with_id" UUID,
    "on_day" DATE NOT NULL,
    "day_part" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "people" INTEGER NOT NULL,
    "age_band" TEXT,
    "minutes" INTEGER NOT NULL,
    "result" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "quick_log_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "promotion" (
    "quick_log_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "promotion_pkey" PRIMARY KEY ("quick_log_id")
);

-- CreateIndex
CREATE INDEX "quick_log_programme_id_on_day_idx" ON "quick_log"("programme_id", "on_day");

-- CreateIndex
CREATE UNIQUE INDEX "promotion_case_id_key" ON "promotion"("case_id");

-- AddForeignKey
ALTER TABLE "quick_log" ADD CONSTRAINT "quick_log_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promotion" ADD CONSTRAINT "promotion_quick_log_id_fkey" FOREIGN KEY ("quick_log_id") REFERENCES "quick_log"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promotion" ADD CONSTRAINT "promotion_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- Mediators know who else mediates where they do, and supervisors too: whom a pair is made of.
create function app.fellow_mediators() returns table (programme_id uuid, person_id uuid, name text)
language sql stable security definer set search_path = public as
$$ select distinct m.programme_id, p.id, p.preferred_name from membership m join person p on p.id = m.person_id
   where m.role = 'mediator' and m.from_at <= app.now() and (m.until_at is null or m.until_at > app.now())
     and p.id <> app.actor()
     and m.programme_id in (select r.programme_id from app.my_roles() r where r.role in ('mediator', 'supervisor')) $$;
revoke all on function app.fellow_mediators() from public;
grant execute on function app.fellow_mediators() to app;

alter table quick_log enable row level security;
alter table quick_log force row level security;
alter table promotion enable row level security;
alter table promotion force row level security;
-- What was logged is not changed: it is taken back and logged again.
grant select, insert, delete on quick_log to app;
grant select, insert on promotion to app;

create policy see on quick_log for select using (
  programme_id in (select app.my_programmes())
  and (logged_by_id = app.actor() or with_id = app.actor() or programme_id in (select app.staffed_programmes())));
create policy add on quick_log for insert with check (
  logged_by_id = app.actor()
  and programme_id in (select r.programme_id from app.my_roles() r where r.role in ('mediator', 'supervisor'))
  and (with_id is null or (programme_id, with_id) in (select f.programme_id, f.person_id from app.fellow_mediators() f))
  and exists (select from programme p where p.id = programme_id and on_day
    between (app.now() at time zone p.time_zone)::date - 30 and (app.now() at time zone p.time_zone)::date));
-- For a day, and only while it is no case: the key of the promotion holds the log.
create policy remove on quick_log for delete using (
  logged_by_id = app.actor() and created_at > app.now() - interval '1 day');

create policy see on promotion for select using (
  quick_log_id in (select id from quick_log) or case_id in (select app.my_cases()));
create policy add on promotion for insert with check (exists (
  select from quick_log q join cases c on c.programme_id = q.programme_id
  where q.id = quick_log_id and c.id = case_id and app.actor() in (q.logged_by_id, q.with_id)
    and q.programme_id in (select r.programme_id from app.my_roles() r where r.role = 'mediator')));

-- Codes and small numbers: there is no room for a name or a story.
alter table quick_log add constraint only_codes check (topic ~ '^[a-z-]{1,40}$' and place ~ '^[a-z-]{1,40}$');
alter table quick_log add constraint known_part check (day_part in ('morning', 'midday', 'afternoon', 'evening', 'night'));
alter table quick_log add constraint known_result check (result in ('sorted', 'talk-later', 'not-sorted', 'adult-called'));
alter table quick_log add constraint known_band
  check (age_band in ('under-8', '8-10', '11-13', '14-17', '18-plus', 'mixed'));
alter table quick_log add constraint few_people check (people between 1 and 30);
alter table quick_log add constraint short_talk check (minutes between 1 and 180);
alter table quick_log add constraint two_of_a_pair check (with_id <> logged_by_id);

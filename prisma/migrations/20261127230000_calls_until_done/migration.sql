-- A call for an adult that somebody took is not over yet: it stays with them until they say that it is done.
alter table "alert" add column "done_at" timestamptz(3);
create index "alert_case_id_idx" on "alert"("case_id");

-- Of the calls that were taken before, nobody was asked.
update alert set done_at = acknowledged_at where acknowledged_at is not null;

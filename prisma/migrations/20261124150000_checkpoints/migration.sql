-- A note is held in the chain of its case by a keyed hash: its sealed bytes change when its key does. What was chained
-- otherwise cannot be chained anew, since only the server has the key for that.
do $$ begin
  if exists (select from case_event) then
    raise exception 'this database was made before its histories could be verified and cannot be carried over: begin with an empty one (for the demo, delete its data folder)';
  end if;
end $$;
alter table case_event add column note_hash text;
alter table case_event add constraint note_is_held check ((note_sealed is null) = (note_hash is null));

-- Signed checkpoints of all histories go to a file outside the database (lib/audit). Each line leaves its hash here,
-- so that a file whose end was cut off is found out.

create table checkpoint (
    "n" INTEGER NOT NULL,
    "line_hash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "mac" TEXT NOT NULL,

    CONSTRAINT "checkpoint_pkey" PRIMARY KEY ("n")
);

alter table checkpoint enable row level security;
alter table checkpoint force row level security;
grant select, insert on checkpoint to app;
create policy see on checkpoint for select using (app.is_system());
create policy add on checkpoint for insert with check (app.is_system());
create trigger append_only before update or delete on checkpoint for each row execute function app.refuse_change();
create trigger append_only_all before truncate on checkpoint execute function app.refuse_change();

-- How far each history goes: the last event of every case. For the checkpoints alone.
create function app.chain_heads() returns table (case_id uuid, ref text, seq int, mac text)
language sql stable security definer set search_path = public as
$$ select c.id, c.ref, e.seq, e.mac from cases c
   cross join lateral (select x.seq, x.mac from case_event x where x.case_id = c.id order by x.seq desc limit 1) e
   where app.is_system() order by c.id $$;
revoke all on function app.chain_heads() from public;
grant execute on function app.chain_heads() to app;

-- How often something may be tried: a password, a code, a mail. And the devices that an account is known on.

CREATE TABLE "attempt" (
    "key" TEXT NOT NULL,
    "moments" TIMESTAMPTZ(6)[],
    "keep_until" TIMESTAMPTZ(6) NOT NULL,
    CONSTRAINT "attempt_pkey" PRIMARY KEY ("key")
);
CREATE INDEX "attempt_keep_until_idx" ON "attempt"("keep_until");

CREATE TABLE "device" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "last_used_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "device_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "device_person_id_idx" ON "device"("person_id");
CREATE UNIQUE INDEX "device_token_hash_person_id_key" ON "device"("token_hash", "person_id");
ALTER TABLE "device" ADD CONSTRAINT "device_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Nobody reads or writes these but through the functions below: no policy, no row.
alter table attempt enable row level security;
alter table attempt force row level security;
alter table device enable row level security;
alter table device force row level security;
grant select on attempt, device to app;

-- Takes one attempt out of every budget, or out of none. Each budget is a list of the moments taken within its
-- window, so "most in any window" is exact; the rows stay locked until the end of the transaction, so of any
-- number who try at once no more get through than the budget holds. A refused attempt is not counted: whoever
-- goes on trying makes nobody wait longer. Gives the seconds to wait (0: go ahead) and the moment taken.
create function app.take_attempt(keys text[], most int[], seconds int[]) returns table (wait int, taken text)
language plpgsql security definer set search_path = public as
$$
declare b record; moment timestamptz; fresh timestamptz[]; longest int := 0;
begin
  -- Always in the same order, so that two who need the same budgets never wait for each other.
  for b in select * from unnest(keys, most, seconds) as u(key, most, seconds) order by u.key loop
    insert into attempt (key, moments, keep_until) values (b.key, '{}', clock_timestamp() + make_interval(secs => b.seconds))
      on conflict (key) do nothing;
    perform from attempt a where a.key = b.key for update;
  end loop;
  moment := clock_timestamp();
  for b in select * from unnest(keys, most, seconds) as u(key, most, seconds) order by u.key loop
    select coalesce(array_agg(m order by m), '{}') into fresh from attempt a, unnest(a.moments) m
      where a.key = b.key and m > moment - make_interval(secs => b.seconds);
    if cardinality(fresh) >= b.most then
      longest := greatest(longest, ceil(extract(epoch from
        fresh[cardinality(fresh) - b.most + 1] + make_interval(secs => b.seconds) - moment))::int, 1);
    end if;
  end loop;
  if longest > 0 then return query select longest, null::text; return; end if;
  update attempt a set keep_until = moment + make_interval(secs => u.seconds),
    moments = array(select m from unnest(a.moments) m where m > moment - make_interval(secs => u.seconds)) || moment
    from unnest(keys, most, seconds) as u(key, most, seconds) where a.key = u.key;
  -- A few that nobody needs any more go each time: the table stays as small as it can be.
  delete from attempt where key in (select a.key from attempt a where a.keep_until < moment
    order by a.keep_until limit 5 for update skip locked);
  return query select 0, moment::text;
end $$;

-- An attempt that turned out right was no attempt.
create function app.give_back_attempt(keys text[], taken text) returns void
language sql security definer set search_path = public as
$$ update attempt set moments = array_remove(moments, taken::timestamptz)
   where key in (select key from attempt where key = any (keys) order by key for update) $$;

-- What a sign-in looks up, all at once: the password's hash, whether its owner still belongs anywhere, and
-- whether they have signed in on this device before.
drop function app.find_credential(text);
create function app.find_credential(wanted text, device_hash text default null)
returns table (person_id uuid, password_hash text, belongs boolean, device uuid)
language sql stable security definer set search_path = public as
$$ select c.person_id, c.password_hash,
     exists (select from membership m where m.person_id = c.person_id and m.from_at <= app.now() and (m.until_at is null or m.until_at > app.now())),
     (select d.id from device d where d.person_id = c.person_id and d.token_hash = device_hash)
   from credential c where c.email_index = wanted $$;

-- A device on which somebody has just signed in; of each person the twenty used last are kept, for half a year.
create function app.know_device(device_hash text, who uuid, moment timestamptz) returns void
language plpgsql security definer set search_path = public as
$$
begin
  insert into device (id, token_hash, person_id, last_used_at) values (gen_random_uuid(), device_hash, who, moment)
    on conflict (token_hash, person_id) do update set last_used_at = excluded.last_used_at;
  delete from device d where d.person_id = who and (d.last_used_at < moment - interval '180 days'
    or d.id in (select o.id from device o where o.person_id = who order by o.last_used_at desc offset 20));
end $$;

-- Nobody has two hundred forms half filled in: whoever makes up names of forms loses the oldest.
create or replace function app.write_draft(owner text, wanted text, text_sealed text) returns void
language sql security definer set search_path = public as
$$ insert into draft (owner_hash, form, sealed, updated_at) values (owner, wanted, text_sealed, app.now())
   on conflict (owner_hash, form) do update set sealed = excluded.sealed, updated_at = excluded.updated_at;
   delete from draft where owner_hash = owner and form in (
     select form from draft where owner_hash = owner order by updated_at desc, form offset 200) $$;

revoke all on function app.take_attempt, app.give_back_attempt, app.find_credential, app.know_device from public;
grant execute on function app.take_attempt, app.give_back_attempt, app.find_credential, app.know_device to app;

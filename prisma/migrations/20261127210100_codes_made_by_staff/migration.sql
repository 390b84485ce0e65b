-- A code that the staff make lets its holder in as somebody else. So each says who made it and when, nobody makes one for
-- somebody with whom they are in a conflict, and whoever it is for hears of it.

ALTER TABLE "access_code" ADD COLUMN "made_by_id" UUID;
ALTER TABLE "access_code" ADD COLUMN "made_at" TIMESTAMPTZ(3);

create or replace function app.end_older_codes() returns trigger
language plpgsql security definer set search_path = public as
$$
begin
  -- Whatever was sent along: nobody makes a code in another's name.
  new.made_by_id := app.actor();
  new.made_at := app.now();
  if new.kind = 'invitation' then
    -- Of two that are made at once, one ends the other.
    perform from person where id = new.person_id for no key update;
    perform app.end_codes(new.person_id);
  end if;
  return new;
end $$;
alter function app.end_older_codes rename to begin_code;
alter trigger end_older_codes on access_code rename to begin_code;

-- Is or was `one` a side, the one who told of it, a witness or a support in a case that `other` is in, as whatever?
create function app.inside_with(one uuid, other uuid) returns boolean
language sql stable security definer set search_path = public as
$$ select exists (select from case_relation mine where mine.person_id = one
     and mine.relation in ('requester', 'invited', 'party', 'referrer', 'witness', 'supportPerson')
     and (exists (select from case_relation r where r.case_id = mine.case_id and r.person_id = other)
       or exists (select from case_party p where p.case_id = mine.case_id and p.person_id = other))) $$;

-- May the actor make a code that lets this person in? Not for an adult of any programme, and not where the actor is inside
-- a conflict of theirs: there no staff right holds, and a code would be a way round that.
create function app.may_invite(who uuid) returns boolean
language sql stable security definer set search_path = public as
$$ select not app.is_adult(who) and not app.inside_with(app.actor(), who) $$;

alter policy add on access_code with check (
  (person_id = app.actor() and kind = 'return' and not app.is_adult(person_id))
  or (kind = 'invitation' and app.may_invite(person_id)
    and person_id in (select m.person_id from membership m where m.programme_id in (select app.staffed_programmes()))));

-- Does this code still let somebody in? An invitation no more when its maker has come into a conflict of theirs since.
create function app.opens(code access_code, moment timestamptz) returns boolean
language sql stable security definer set search_path = public as
$$ select code.expires_at > moment and (code.kind = 'return' or (code.kind = 'invitation' and code.used_at is null
     and not app.inside_with(code.made_by_id, code.person_id))) $$;

create or replace function app.find_access_code(wanted text, moment timestamptz)
returns table (id uuid, person_id uuid, name text, kind text, has_credential boolean, case_id uuid)
language sql stable security definer set search_path = public as
$$ select a.id, a.person_id, p.preferred_name, a.kind, exists (select from credential c where c.person_id = p.id), a.case_id
   from access_code a join person p on p.id = a.person_id
   where a.code_hash = wanted and app.opens(a, moment) $$;

-- Had this person come in before, other than with the last `but` invitations?
create function app.came_before(who uuid, but int) returns boolean
language sql stable security definer set search_path = public as
$$ select exists (select from credential where person_id = who)
     or exists (select from access_code where person_id = who and kind = 'return')
     or (select count(*) from access_code where person_id = who and kind = 'invitation' and used_at is not null) > but $$;

-- Takes the code in the same statement that finds it: of two who use an invitation at once, one gets in. `again`: the
-- person had come in before.
drop function app.use_access_code(text, timestamptz);
create function app.use_access_code(wanted text, moment timestamptz) returns table (person_id uuid, kind text, again boolean)
language plpgsql security definer set search_path = public as
$$
begin
  return query with used as (
    update access_code a set used_at = coalesce(a.used_at, moment)
    where a.code_hash = wanted and app.opens(a, moment) returning a.person_id, a.kind)
  select u.person_id, u.kind, app.came_before(u.person_id, 0) from used u;
end $$;

revoke all on function app.begin_code, app.inside_with, app.may_invite, app.opens, app.came_before, app.use_access_code from public;
grant execute on function app.may_invite, app.came_before, app.use_access_code to app;

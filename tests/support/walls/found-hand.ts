import { asOwner } from '../as-owner.ts'

// Who is what, computed once more and by hand: from the rows alone, by none of the functions that the walls use.
// All of it lives in a schema of its own in the test's database.

const system = '00000000-0000-0000-0000-000000000000'

const tables = `
  create schema hand;
  create table hand.people as
    select id from person union all select '${system}'::uuid union all select null;
  create table hand.roles as select person_id, programme_id, role from membership
    where from_at <= now() and coalesce(until_at, 'infinity') > now();
  create table hand.relations as select case_id, person_id, relation, coalesce(until_at, 'infinity') > now() as holds, from_at
    from case_relation;
  create table hand.inside as select distinct case_id, person_id from hand.relations
    where relation in ('requester', 'invited', 'party', 'referrer', 'witness', 'supportPerson');
  create table hand.staff as select c.id as case_id, r.person_id from cases c
    join hand.roles r on r.programme_id = c.programme_id and r.role = 'supervisor'
    where not exists (select from hand.inside i where i.case_id = c.id and i.person_id = r.person_id);
  create table hand.safety as select c.id as case_id, r.person_id from cases c
    join hand.roles r on r.programme_id = c.programme_id and r.role = 'safeguarding'
    where not exists (select from hand.inside i where i.case_id = c.id and i.person_id = r.person_id)
      and ('safety' = any (c.holds) or exists (select from alert a where a.case_id = c.id)
        or exists (select from hand_over h where h.case_id = c.id and h."to" = 'safeguarding'));
  create table hand.serves as select case_id, person_id from hand.relations
    where holds and relation in ('mediator', 'observer');
  create table hand.knows as
    select case_id, person_id from hand.relations where relation in ('requester', 'invited', 'party', 'referrer')
    union select case_id, person_id from hand.relations
      where holds and relation in ('proposedMediator', 'mediator', 'observer', 'supportPerson')
    union select case_id, person_id from hand.staff union select case_id, person_id from hand.safety
    union select id, '${system}'::uuid from cases;
  create table hand.room as
    select case_id, person_id from hand.relations where holds and relation in ('party', 'supportPerson')
    union select case_id, person_id from hand.serves
    union select case_id, person_id from hand.staff union select case_id, person_id from hand.safety
    union select id, '${system}'::uuid from cases;`

const groups = ['staff', 'safety', 'serves', 'knows', 'room']

const questions = groups.map(
  (group) => `create function hand.${group}(p uuid, c uuid) returns boolean language sql stable as
    $$ select exists (select from hand.${group} g where g.person_id = p and g.case_id = c) $$;`,
)

/** As each person, with the rights and walls of the application's role: what they read, and what they could write. */
const tries = `
  create function hand.reads(tbl text) returns table (person uuid, mark text) language plpgsql as
  $$
  declare p record; r record;
  begin
    for p in select id from hand.people loop
      perform set_config('app.actor', coalesce(p.id::text, ''), true), set_config('role', 'app', true);
      for r in execute format('select md5(t::text) as mark from public.%I t', tbl) loop
        person := p.id; mark := r.mark; return next;
      end loop;
      perform set_config('role', 'none', true);
    end loop;
  end $$;
  create function hand.writes(tbl text, statement text) returns table (person uuid, mark text) language plpgsql as
  $$
  declare p record; r record; rows jsonb[]; marks text[]; n int; done int;
  begin
    execute format('select array_agg(to_jsonb(t)), array_agg(md5(t::text)) from
      (select * from public.%I t order by md5(t::text) limit 40) t', tbl) into rows, marks;
    perform set_config('session_replication_role', 'replica', true);
    for p in select id from hand.people loop
      perform set_config('app.actor', coalesce(p.id::text, ''), true), set_config('role', 'app', true);
      for n in 1 .. coalesce(array_length(rows, 1), 0) loop
        done := 0;
        begin
          execute statement using rows[n];
          get diagnostics done = row_count;
          raise exception 'undo';
        exception
          when insufficient_privilege then done := 0;
          when unique_violation then done := 1;
          when others then if sqlerrm <> 'undo' then raise; end if;
        end;
        if done > 0 then person := p.id; mark := marks[n]; return next; end if;
      end loop;
      perform set_config('role', 'none', true);
    end loop;
    perform set_config('session_replication_role', 'origin', true);
  end $$;`

/** Founds it in the test's database, for the people and cases that are there now. */
export async function foundHand(): Promise<void> {
  await asOwner(`${tables} ${questions.join('\n')} ${tries}`)
}

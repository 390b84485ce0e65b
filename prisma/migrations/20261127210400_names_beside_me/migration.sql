-- How those are called whom the actor could be taken for: the adults of their programmes, and whoever sits at the same
-- table in an open case. All of these the actor is shown by name anyway; who told of a case or saw it is not among them.
create function app.names_beside_me() returns setof text
language sql stable security definer set search_path = public as
$$ with held as (
     select r.case_id, r.person_id, c.programme_id from case_relation r join cases c on c.id = r.case_id
     where c.state <> 'closed' and (r.until_at is null or r.until_at > app.now())
       and r.relation in ('requester', 'invited', 'party', 'mediator')),
   mine as (select * from held where person_id = app.actor())
   select p.preferred_name from person p where p.id <> app.actor() and (
     p.id in (select h.person_id from held h join mine using (case_id))
     or p.id in (select m.person_id from membership m
       where m.role in ('supervisor', 'safeguarding') and app.in_force(m.from_at, m.until_at)
         and (m.programme_id in (select app.my_programmes()) or m.programme_id in (select programme_id from mine)))) $$;

revoke all on function app.names_beside_me from public;
grant execute on function app.names_beside_me to app;

-- How much work of the last month was tried three times and more and is still not done, in the programmes of which the
-- actor looks after the cases or the calls: numbers and nothing else.
create function app.stuck_work() returns table (inside int, mails int)
language sql stable security definer set search_path = public as
$$ select count(*) filter (where performer <> 'mail')::int, count(*) filter (where performer = 'mail')::int
   from outbox where done_at is null and attempts >= 3 and due_at > app.now() - interval '30 days'
     and programme_id in (select r.programme_id from app.roles_held() r where r.role in ('supervisor', 'safeguarding')) $$;
revoke all on function app.stuck_work from public;
grant execute on function app.stuck_work to app;

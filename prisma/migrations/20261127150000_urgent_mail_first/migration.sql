-- The next mail that is due, begun: until the lease is over no other runner takes it up. Those with a message of one
-- of these templates go before all others, however long the others have waited.
create function app.begin_mail(lease interval, first text[]) returns setof outbox
language sql volatile security definer set search_path = public as
$$ update outbox set begun = begun + 1, due_at = app.now() + lease
   where id = (select o.id from outbox o where o.performer = 'mail' and o.done_at is null and o.due_at <= app.now()
     and o.attempts < 12 and app.is_system()
     order by not exists (select from message m where m.id = (o.details ->> 'message')::uuid and m.template = any (first)),
       o.due_at limit 1 for update of o skip locked)
   returning * $$;
revoke all on function app.begin_mail(interval, text[]) from public;
grant execute on function app.begin_mail(interval, text[]) to app;

drop function app.begin_mail(interval);

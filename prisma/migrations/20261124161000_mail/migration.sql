-- Messages go by mail too. A mail is a row of the outbox that leaves the house: it cannot be undone, so it is begun
-- in one transaction, sent outside of any, and finished in another.

-- How often it was begun without our having learnt what became of it.
ALTER TABLE "outbox" ADD COLUMN "begun" INTEGER NOT NULL DEFAULT 0;
-- Whether somebody wants news by mail.
ALTER TABLE "person" ADD COLUMN "mail" BOOLEAN NOT NULL DEFAULT true;

create or replace function app.due_work(most int) returns setof outbox
language sql volatile security definer set search_path = public as
$$ select * from outbox where done_at is null and due_at <= app.now() and attempts < 12 and app.is_system()
     and performer <> 'mail'
   order by due_at limit most for update skip locked $$;

-- The next mail that is due, begun: until the lease is over no other runner takes it up.
create function app.begin_mail(lease interval) returns setof outbox
language sql volatile security definer set search_path = public as
$$ update outbox set begun = begun + 1, due_at = app.now() + lease
   where id = (select id from outbox where performer = 'mail' and done_at is null and due_at <= app.now()
     and attempts < 12 and app.is_system() order by due_at limit 1 for update skip locked)
   returning * $$;
revoke all on function app.begin_mail from public;
grant execute on function app.begin_mail to app;

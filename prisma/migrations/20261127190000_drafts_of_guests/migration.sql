-- Nobody has two hundred forms half filled in, or as many words in them as `room` has letters: whoever does loses the
-- oldest. What was just written stays.
drop function app.write_draft(text, text, text);
create function app.write_draft(owner text, wanted text, text_sealed text, room int) returns void
language sql security definer set search_path = public as
$$ insert into draft (owner_hash, form, sealed, updated_at) values (owner, wanted, text_sealed, app.now())
   on conflict (owner_hash, form) do update set sealed = excluded.sealed, updated_at = excluded.updated_at;
   delete from draft d using (
     select form, row_number() over newest as place, sum(octet_length(sealed)) over newest as letters
     from draft where owner_hash = owner
     window newest as (order by form = wanted desc, updated_at desc, form rows unbounded preceding)) o
   where d.owner_hash = owner and d.form = o.form and o.place > 1 and (o.place > 200 or o.letters > room) $$;

revoke all on function app.write_draft from public;
grant execute on function app.write_draft to app;

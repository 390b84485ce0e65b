-- What is told to the people of a case is told while they are in it. Whoever left, or whom it is not for any more, hears
-- nothing of what comes, from the database either: not that there is a meeting, and not when.
alter policy see on case_event using (by_id = app.actor() or app.is_system() or app.staffs(case_id)
  or ('safety' = any (audience) and app.safeguards(case_id))
  or ('subject' = any (audience) and subject_id = app.actor())
  or ('party' = any (audience) and exists (select from case_relation r where r.case_id = case_event.case_id
    and r.person_id = app.actor() and r.relation in ('party', 'requester', 'invited')
    and (r.until_at is null or r.until_at > app.now())))
  or ('mediator' = any (audience) and app.serves(case_id, array['mediator', 'proposedMediator', 'observer'])));

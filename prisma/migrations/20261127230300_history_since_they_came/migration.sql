-- Parties and mediators read the history from the moment on in which they came to the case: what was before tells one
-- side that the other called for help, or that others were asked before them.
alter policy see on case_event using (by_id = app.actor() or app.is_system()
  or ('staff' = any (audience) and app.staffs(case_id))
  or ('safety' = any (audience) and app.safeguards(case_id))
  or ('subject' = any (audience) and subject_id = app.actor())
  or ('party' = any (audience)
    and exists (select from case_relation r where r.case_id = case_event.case_id and r.person_id = app.actor()
      and r.relation in ('party', 'requester', 'invited') and (r.until_at is null or r.until_at > app.now()))
    and exists (select from case_relation r where r.case_id = case_event.case_id and r.person_id = app.actor()
      and r.relation in ('party', 'requester', 'invited') and r.from_at <= case_event.at))
  or ('mediator' = any (audience) and app.serves(case_id, array['mediator', 'proposedMediator', 'observer'])
    and exists (select from case_relation r where r.case_id = case_event.case_id and r.person_id = app.actor()
      and r.relation in ('mediator', 'proposedMediator', 'observer') and r.from_at <= case_event.at)));

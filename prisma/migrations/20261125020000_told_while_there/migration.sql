-- Whoever left a case, or rests as its mediator, hears nothing more of it: not of what was decided about them either.
-- Beside the policy that lets people in, this one keeps them out; what they did themselves stays theirs.
create policy see_of_oneself on case_event as restrictive for select using (
  subject_id is distinct from app.actor() or by_id = app.actor() or app.is_system() or app.knows(case_id));

-- A change in the team leads to where the team is then: complete, still being asked, or too small.
insert into legal_step (from_state, to_state) values
  ('assignment.matching', 'assignment.scheduling'),
  ('assignment.scheduling', 'assignment.confirming'),
  ('followUp.reviewing', 'assignment.confirming'),
  ('session.adjourned', 'assignment.confirming'),
  ('session.live', 'assignment.confirming'),
  ('session.live', 'assignment.scheduling'),
  ('session.planned', 'assignment.confirming');

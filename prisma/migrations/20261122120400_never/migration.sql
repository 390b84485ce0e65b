-- What must never be, whoever asks and whatever the code above believes.

-- A case goes only where the machine goes. The list is the machine's own (tests compare them).
create function app.guard_case_step() returns trigger
language plpgsql security definer set search_path = public as
$$
begin
  if new.version = old.version then
    -- only app.save_facts touches a case without a step of its own
    if new.state <> old.state then raise exception 'a step without a new version'; end if;
    return new;
  end if;
  if new.version <> old.version + 1 then raise exception 'versions go up by one'; end if;
  if not exists (select from legal_step where from_state = old.state and to_state = new.state) then
    raise exception 'no step leads from % to %', old.state, new.state;
  end if;
  return new;
end $$;
create trigger guard_case_step before update on cases for each row execute function app.guard_case_step();

-- Nobody mediates a conflict that they are, were or saw a side of; nobody becomes a side while they mediate.
create function app.guard_both_sides() returns trigger
language plpgsql security definer set search_path = public as
$$
declare sides text[] := array['requester', 'invited', 'party', 'referrer', 'witness'];
        middle text[] := array['proposedMediator', 'mediator', 'observer'];
begin
  if new.relation = any (middle) and exists (select from case_relation
       where case_id = new.case_id and person_id = new.person_id and relation = any (sides))
  or new.relation = any (sides) and exists (select from case_relation
       where case_id = new.case_id and person_id = new.person_id and relation = any (middle)) then
    raise exception 'nobody is both a side and a mediator';
  end if;
  return new;
end $$;
create trigger guard_both_sides before insert on case_relation for each row execute function app.guard_both_sides();
create unique index one_open_relation on case_relation (case_id, person_id, relation) where until_at is null;

-- A signature is for the version that is being signed now; one valid signature and one valid approval a person.
create function app.guard_signature() returns trigger
language plpgsql security definer set search_path = public as
$$
begin
  if not exists (select from agreement g where g.id = new.agreement_id and g.version = new.version and g.status = 'signing') then
    raise exception 'this version is not open for signing';
  end if;
  return new;
end $$;
create trigger guard_signature before insert on signature for each row execute function app.guard_signature();
create unique index one_valid_signature on signature (agreement_id, person_id) where voided_at is null;
create unique index one_valid_approval on approval (agreement_id, person_id, kind) where voided_at is null;

-- One meeting at a time.
create unique index one_meeting_ahead on session (case_id) where status in ('planned', 'live');

-- What was written stays written.
create function app.refuse_change() returns trigger language plpgsql as
$$ begin raise exception '% is append-only', tg_table_name; end $$;
create trigger append_only before update or delete on case_event for each row execute function app.refuse_change();
create trigger append_only_all before truncate on case_event execute function app.refuse_change();

alter table cases add constraint known_kind check (kind in ('mediation', 'coaching'));
alter table cases add constraint known_holds check (holds <@ array['safety', 'legal', 'pause']);
alter table cases add constraint closed_has_end check ((state = 'closed') = (closed_at is not null));
alter table membership add constraint known_role check (role in ('member', 'mediator', 'supervisor', 'safeguarding', 'administrator'));
alter table case_party add constraint known_consent check (consent in ('none', 'given', 'declined', 'withdrawn'));
alter table session add constraint known_status check (status in ('planned', 'live', 'ended', 'cancelled'));
alter table check_in add constraint known_status check (status in ('open', 'done', 'skipped', 'ended'));
alter table duty add constraint has_length check (until_at > from_at);

-- Every step of the machine, as of version 1 of it.
insert into legal_step (from_state, to_state) values
  ('agreement.drafting', 'agreement.drafting'),
  ('agreement.drafting', 'agreement.review'),
  ('agreement.drafting', 'closed'),
  ('agreement.drafting', 'followUp.active'),
  ('agreement.drafting', 'intake.convening'),
  ('agreement.review', 'agreement.drafting'),
  ('agreement.review', 'agreement.review'),
  ('agreement.review', 'agreement.signing'),
  ('agreement.review', 'closed'),
  ('agreement.review', 'intake.convening'),
  ('agreement.signing', 'agreement.drafting'),
  ('agreement.signing', 'agreement.signing'),
  ('agreement.signing', 'closed'),
  ('agreement.signing', 'followUp.active'),
  ('agreement.signing', 'intake.convening'),
  ('assignment.confirming', 'assignment.confirming'),
  ('assignment.confirming', 'assignment.matching'),
  ('assignment.confirming', 'assignment.scheduling'),
  ('assignment.confirming', 'closed'),
  ('assignment.confirming', 'intake.convening'),
  ('assignment.matching', 'assignment.confirming'),
  ('assignment.matching', 'assignment.matching'),
  ('assignment.matching', 'closed'),
  ('assignment.matching', 'intake.convening'),
  ('assignment.scheduling', 'assignment.matching'),
  ('assignment.scheduling', 'assignment.scheduling'),
  ('assignment.scheduling', 'closed'),
  ('assignment.scheduling', 'intake.convening'),
  ('assignment.scheduling', 'session.planned'),
  ('closed', 'closed'),
  ('followUp.active', 'closed'),
  ('followUp.active', 'followUp.active'),
  ('followUp.active', 'followUp.reviewing'),
  ('followUp.reviewing', 'agreement.drafting'),
  ('followUp.reviewing', 'assignment.matching'),
  ('followUp.reviewing', 'assignment.scheduling'),
  ('followUp.reviewing', 'closed'),
  ('followUp.reviewing', 'followUp.active'),
  ('followUp.reviewing', 'followUp.reviewing'),
  ('intake.convening', 'assignment.matching'),
  ('intake.convening', 'closed'),
  ('intake.convening', 'intake.convening'),
  ('intake.requested', 'closed'),
  ('intake.requested', 'intake.requested'),
  ('intake.requested', 'intake.screening'),
  ('intake.screening', 'assignment.matching'),
  ('intake.screening', 'closed'),
  ('intake.screening', 'intake.convening'),
  ('intake.screening', 'intake.screening'),
  ('session.adjourned', 'assignment.matching'),
  ('session.adjourned', 'assignment.scheduling'),
  ('session.adjourned', 'closed'),
  ('session.adjourned', 'followUp.active'),
  ('session.adjourned', 'intake.convening'),
  ('session.adjourned', 'session.adjourned'),
  ('session.live', 'agreement.drafting'),
  ('session.live', 'assignment.matching'),
  ('session.live', 'closed'),
  ('session.live', 'followUp.active'),
  ('session.live', 'intake.convening'),
  ('session.live', 'session.adjourned'),
  ('session.live', 'session.live'),
  ('session.planned', 'assignment.matching'),
  ('session.planned', 'assignment.scheduling'),
  ('session.planned', 'closed'),
  ('session.planned', 'intake.convening'),
  ('session.planned', 'session.live'),
  ('session.planned', 'session.planned');


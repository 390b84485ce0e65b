-- Each row is judged by its own case, instead of by the list of all cases that somebody may know of: much less work for
-- each statement, and for the page of a case the same however many cases there are. The rules stay as they were.

create index "alert_raised_by_id_idx" on "alert"("raised_by_id");
create index "case_party_person_id_idx" on "case_party"("person_id");

-- What the questions below are made of. Without rights of their own, so that each becomes part of the statement that
-- asks it: they are asked for every row.

create function app.in_force(from_at timestamptz, until_at timestamptz) returns boolean language sql stable as
$$ select from_at <= app.now() and (until_at is null or until_at > app.now()) $$;

create function app.roles_held() returns table (programme_id uuid, role text) language sql stable as
$$ select m.programme_id, m.role from public.membership m
   where m.person_id = app.actor() and app.in_force(m.from_at, m.until_at) $$;

create function app.able_in() returns table (programme_id uuid) language sql stable as
$$ select m.programme_id from app.roles_held() m where m.role in ('mediator', 'supervisor', 'safeguarding')
   and not exists (select from public.suspension s where s.person_id = app.actor() and s.programme_id = m.programme_id
     and app.in_force(s.from_at, s.until_at)) $$;

-- What the actor is to which case now; in the middle only while they are able to mediate at all.
create function app.relations_held() returns table (case_id uuid, relation text) language sql stable as
$$ select r.case_id, r.relation from public.case_relation r join public.cases c on c.id = r.case_id
   where r.person_id = app.actor() and (r.until_at is null or r.until_at > app.now())
     and (r.relation not in ('proposedMediator', 'mediator', 'observer')
          or exists (select from app.able_in() a where a.programme_id = c.programme_id)) $$;

-- Cases in which the actor is or was a side, told of it, or a witness: no staff right holds there.
create function app.involved_in() returns table (case_id uuid) language sql stable as
$$ select r.case_id from public.case_relation r where r.person_id = app.actor()
   and r.relation in ('requester', 'invited', 'party', 'referrer', 'witness', 'supportPerson') $$;

-- Whose file the actor keeps, and as what: the supervisor that of every case, the safeguarding lead once somebody
-- raised a concern in it.
create function app.files_kept() returns table (case_id uuid, role text) language sql stable as
$$ select c.id, m.role from public.cases c join app.roles_held() m on m.programme_id = c.programme_id
   where (m.role = 'supervisor' or (m.role = 'safeguarding'
       and ('safety' = any (c.holds) or exists (select from public.alert a where a.case_id = c.id))))
     and not exists (select from app.involved_in() i where i.case_id = c.id) $$;

-- The same in the questions that are older.

create or replace function app.my_roles() returns table (programme_id uuid, role text)
language sql stable security definer set search_path = public as
$$ select * from app.roles_held() $$;

create or replace function app.mediating_programmes() returns setof uuid
language sql stable security definer set search_path = public as
$$ select programme_id from app.able_in() $$;

create or replace function app.staff_cases() returns setof uuid
language sql stable security definer set search_path = public as
$$ select case_id from app.files_kept() where role = 'supervisor' $$;

create or replace function app.safety_cases() returns setof uuid
language sql stable security definer set search_path = public as
$$ select case_id from app.files_kept() where role = 'safeguarding' $$;

-- Of one case at a time. All run with the owner's eyes and answer only about the actor.

create function app.staffs(which uuid) returns boolean
language sql stable security definer set search_path = public as
$$ select exists (select from app.files_kept() f where f.case_id = which and f.role = 'supervisor') $$;

create function app.safeguards(which uuid) returns boolean
language sql stable security definer set search_path = public as
$$ select exists (select from app.files_kept() f where f.case_id = which and f.role = 'safeguarding') $$;

create function app.keeps(which uuid) returns boolean
language sql stable security definer set search_path = public as
$$ select app.is_system() or exists (select from app.files_kept() f where f.case_id = which) $$;

-- Is the actor in one of these relations to this case now?
create function app.serves(which uuid, relations text[]) returns boolean
language sql stable security definer set search_path = public as
$$ select exists (select from app.relations_held() r where r.case_id = which and r.relation = any (relations)) $$;

-- Does the actor sit at the table of this case: parties and their support, mediators, staff, the lead of an
-- escalated case?
create function app.at_table(which uuid) returns boolean
language sql stable security definer set search_path = public as
$$ select exists (select from app.relations_held() r where r.case_id = which
     and r.relation in ('party', 'supportPerson', 'mediator', 'observer'))
   or app.is_system() or exists (select from app.files_kept() f where f.case_id = which) $$;

-- May the actor know of this case? A mediator who left no longer does; a party who left still does.
create or replace function app.knows(which uuid) returns boolean
language sql stable security definer set search_path = public as
$$ select exists (select from case_relation r where r.case_id = which and r.person_id = app.actor()
     and r.relation in ('requester', 'invited', 'party', 'referrer'))
   or exists (select from app.relations_held() r where r.case_id = which
     and r.relation in ('supportPerson', 'proposedMediator', 'mediator', 'observer'))
   or app.is_system() or exists (select from app.files_kept() f where f.case_id = which) $$;

create function app.at_session(which uuid) returns boolean
language sql stable security definer set search_path = public as
$$ select exists (select from session s where s.id = which and app.at_table(s.case_id)) $$;

-- Whoever left keeps what they had signed.
create function app.has_signed(which uuid) returns boolean
language sql stable security definer set search_path = public as
$$ select exists (select from signature s
   where s.agreement_id = which and s.person_id = app.actor() and s.voided_at is null) $$;

create function app.reads_agreement(which uuid) returns boolean
language sql stable security definer set search_path = public as
$$ select exists (select from agreement a where a.id = which and app.at_table(a.case_id)) or app.has_signed(which) $$;

-- A call goes to the adults of the programme, but not to one who is a side in it; where the person wished for
-- another adult than the supervisor, it goes to the safeguarding lead alone.
create function app.answers(call alert) returns boolean
language sql stable security definer set search_path = public as
$$ select call.raised_by_id <> app.actor() and not exists (select from app.involved_in() i where i.case_id = call.case_id)
   and exists (select from app.roles_held() m where m.programme_id = call.programme_id
     and (m.role = 'safeguarding' or (m.role = 'supervisor' and not call.other_adult))) $$;

-- May the actor read this person's name: their own, those in their cases, the members of a programme that they
-- supervise, the adults of their programmes, and whoever calls for them?
create function app.knows_person(who uuid) returns boolean
language sql stable security definer set search_path = public as
$$ select who = app.actor() or app.is_system()
   or exists (select from membership m join app.roles_held() r on r.programme_id = m.programme_id
     where m.person_id = who and (r.role = 'supervisor' or m.role in ('supervisor', 'safeguarding')))
   -- Only the cases that they have in common are asked about, however many each of the two is in.
   or exists (with shared as materialized (select r.case_id from case_relation r
       join case_relation mine on mine.case_id = r.case_id and mine.person_id = app.actor() where r.person_id = who)
     select from shared where app.knows(case_id))
   or (exists (select from app.roles_held() m where m.role in ('supervisor', 'safeguarding'))
     and (exists (select from case_relation r where r.person_id = who and app.keeps(r.case_id))
       or exists (select from case_party p where p.person_id = who and app.safeguards(p.case_id))))
   or exists (select from alert a where a.raised_by_id = who and app.answers(a)) $$;

create function app.knows_programme(which uuid) returns boolean
language sql stable security definer set search_path = public as
$$ select app.is_system() or exists (select from app.roles_held() m where m.programme_id = which)
   or exists (select from case_relation r join cases c on c.id = r.case_id
     where r.person_id = app.actor() and c.programme_id = which and app.knows(c.id)) $$;

alter policy see on programme using (app.knows_programme(id));
alter policy see on person using (app.knows_person(id));

alter policy see on cases using (app.knows(id));
alter policy change on cases using (app.knows(id));
alter policy see on case_relation using (person_id = app.actor() or app.keeps(case_id)
  or (relation in ('party', 'invited', 'proposedMediator', 'mediator', 'observer', 'supportPerson') and app.knows(case_id)));
alter policy change on case_relation using (app.knows(case_id));
alter policy add on case_relation with check (app.knows(case_id));
alter policy see on case_party using (person_id = app.actor() or app.keeps(case_id) or (invited and app.knows(case_id)));
alter policy see on named_person using (named_by_id = app.actor() or app.keeps(case_id));
alter policy change on named_person using (app.staffs(case_id));
alter policy see on statement using (person_id = app.actor() or app.keeps(case_id)
  or (shared and app.serves(case_id, array['mediator'])));
alter policy see on safety_answers using (person_id = app.actor() or app.keeps(case_id));
alter policy see on conversation using (app.keeps(case_id));
alter policy see on consent using (person_id = app.actor() or app.keeps(case_id));

alter policy see on appointment using (app.knows(case_id));
alter policy change on appointment using (app.knows(case_id));
alter policy see on objection using (by_id = app.actor() or app.is_system() or app.staffs(case_id));
alter policy see on time_offer using (app.at_table(case_id));
alter policy see on time_choice using (person_id = app.actor() or app.is_system() or exists (
  select from time_offer o where o.id = offer_id
    and (app.staffs(o.case_id) or app.serves(o.case_id, array['mediator', 'observer']))));

alter policy see on session using (app.at_table(case_id));
alter policy change on session using (app.at_table(case_id));
alter policy see on session_attendance using (app.at_session(session_id));
alter policy add on session_attendance with check (app.at_session(session_id));
alter policy change on session_attendance using (app.at_session(session_id));
alter policy see on stage_entry using (app.at_session(session_id));
alter policy add on stage_entry with check (app.at_session(session_id));
alter policy see on board_item using (app.at_table(case_id) and not exists (
  select from case_relation r where r.case_id = board_item.case_id and r.person_id = app.actor()
    and r.relation = 'supportPerson'));
alter policy change on board_item using (app.at_table(case_id));
alter policy see on debrief using (person_id = app.actor() or app.is_system() or app.staffs(case_id));

alter policy see on agreement using (app.at_table(case_id) or app.has_signed(id));
alter policy change on agreement using (app.knows(case_id));
alter policy see on commitment using (app.at_table(case_id) or app.has_signed(agreement_id));
alter policy see on approval using (app.reads_agreement(agreement_id));
alter policy add on approval with check (person_id = app.actor() and app.reads_agreement(agreement_id));
alter policy see on signature using (app.reads_agreement(agreement_id));
alter policy add on signature with check (person_id = app.actor() and app.reads_agreement(agreement_id));

alter policy see on check_in using (person_id = app.actor() or app.keeps(case_id));
alter policy change on check_in using (person_id = app.actor() or app.is_system() or app.staffs(case_id));
alter policy see on hand_over using (person_id = app.actor() or app.keeps(case_id));
alter policy change on hand_over using (person_id = app.actor() or app.staffs(case_id));
alter policy see on alert using (raised_by_id = app.actor() or app.is_system() or app.answers(alert));
alter policy change on alert using (raised_by_id = app.actor() or app.is_system() or app.answers(alert));

alter policy see on case_event using (by_id = app.actor() or app.is_system() or app.staffs(case_id)
  or ('safety' = any (audience) and app.safeguards(case_id))
  or ('subject' = any (audience) and subject_id = app.actor())
  or ('party' = any (audience) and exists (select from case_relation r where r.case_id = case_event.case_id
    and r.person_id = app.actor() and r.relation in ('party', 'requester', 'invited')))
  or ('mediator' = any (audience) and app.serves(case_id, array['mediator', 'proposedMediator', 'observer'])));
alter policy see on opening using (app.keeps(case_id)
  or exists (select from access_log l where l.opening_id = opening.id and l.writer_id = app.actor()));
alter policy add on opening with check (person_id = app.actor() and (app.staffs(case_id) or app.safeguards(case_id)));
alter policy see on access_log using (writer_id = app.actor() or reader_id = app.actor() or app.keeps(case_id));
alter policy add on access_log with check (reader_id = app.actor() and writer_id <> app.actor()
  and (case_id is null or app.knows(case_id)));
alter policy see on vault_key using (app.knows(case_id));
alter policy see on vault_tombstone using (app.knows(case_id));
alter policy see on promotion using (app.knows(case_id) or exists (select from quick_log q where q.id = quick_log_id));

do $$
declare t text;
begin
  foreach t in array array['named_person', 'statement', 'safety_answers', 'conversation', 'consent', 'appointment',
    'objection', 'time_offer', 'session', 'board_item', 'debrief', 'agreement', 'commitment', 'check_in', 'hand_over',
    'case_event', 'vault_key'] loop
    execute format('alter policy add on %I with check (app.knows(case_id))', t);
  end loop;
end $$;

drop function app.room_cases();
drop function app.known_people();
drop function app.signed_by_me();
drop function app.mediating_cases();
drop function app.my_alerts();
drop function app.middle_cases(text[]);
drop function app.involving_me();
drop function app.my_cases();

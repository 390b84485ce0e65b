import { reads } from './rows-to-read.ts'
import {
  administers,
  adults,
  any,
  both,
  caseOf,
  hasRole,
  log,
  looksAfter,
  minded,
  of,
  own,
  system,
  textOf,
} from './words-of-rules.ts'

// Written by hand, beside the walls and not from them: which rows of which table somebody may add, change and
// remove. A table that is not named is nobody's.

/** Whatever hangs on a case may be added by whoever knows of it: what exactly is the door's business. */
const ofACase = [
  ...['case_relation', 'named_person', 'statement', 'safety_answers', 'conversation', 'consent'],
  ...['appointment', 'objection', 'time_offer', 'session', 'board_item', 'debrief', 'agreement'],
  ...['commitment', 'check_in', 'hand_over', 'case_event', 'vault_key'],
]

export const adds: Record<string, string> = {
  ...Object.fromEntries(ofACase.map((table) => [table, any(of('knows'))])),
  person: `exists (select from hand.roles r where r.person_id = p.id and r.role = 'supervisor')`,
  membership: both(looksAfter, `t.role in ('member', 'mediator') or ${administers()}`),
  suspension: both(own('by_id'), looksAfter, 't.until_at is null'),
  opening: both(own('person_id'), any(of('staff'), of('safety'))),
  access_log: both(own('reader_id'), 't.writer_id <> p.id', any(of('knows'))),
  duty: any(both(own('person_id'), hasRole(adults, 't.programme_id'))),
  access_code: both(
    `not exists (select from membership m where m.person_id = t.person_id
      and m.role in ('supervisor', 'safeguarding', 'administrator')
      and coalesce(m.until_at, 'infinity') > now())`,
    any(
      both(own('person_id'), "t.kind = 'return'"),
      both(
        minded('person_id'),
        "t.kind = 'invitation'",
        `not exists (select from hand.inside i where i.person_id = p.id and i.case_id in (
          select r.case_id from hand.relations r where r.person_id = t.person_id
          union select y.case_id from case_party y where y.person_id = t.person_id))`,
      ),
    ),
  ),
  time_choice: any(own('person_id')),
  session_attendance: any(of('room', caseOf.session)),
  stage_entry: any(of('room', caseOf.session)),
  approval: any(both(own('person_id'), textOf)),
  signature: any(both(own('person_id'), textOf)),
  alert: any(own('raised_by_id')),
  outbox: 'p.id is not null',
  message: any(system),
  vault_rotation: any(system),
  checkpoint: any(system),
  quick_log: any(
    both(
      own('logged_by_id'),
      hasRole("'mediator', 'supervisor'", 't.programme_id'),
      `t.with_id is null or exists (select from hand.roles r where r.person_id = t.with_id
        and r.programme_id = t.programme_id and r.role = 'mediator')`,
      't.on_day between current_date - 30 and current_date + 1',
    ),
  ),
  promotion: any(
    both(
      of('knows'),
      `exists (select from quick_log q join cases c on c.id = t.case_id and c.programme_id = q.programme_id
        where q.id = t.quick_log_id and (q.logged_by_id = p.id or q.with_id = p.id))`,
      hasRole("'mediator'", log.of),
    ),
  ),
}

/**
 * What somebody changes they must be able to read as well. Of a membership and a rest only the end can be set, once,
 * and nothing else.
 */
const alsoRead = (rules: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(rules).map(([table, rule]) => [table, both(rule, reads[table] ?? 'false')]),
  )

export const changes: Record<string, string> = alsoRead({
  person: any(own('id'), minded('id')),
  membership: both(looksAfter, 't.until_at is null'),
  suspension: both(looksAfter, 't.until_at is null'),
  duty: any(own('person_id')),
  cases: any(of('knows', 't.id')),
  case_relation: any(of('knows')),
  named_person: any(of('staff')),
  appointment: any(of('knows')),
  session: any(of('room')),
  session_attendance: any(of('room', caseOf.session)),
  board_item: any(of('room')),
  agreement: any(of('knows')),
  debrief: any(own('person_id')),
  check_in: any(own('person_id'), of('staff'), system),
  alert: 'true',
  hand_over: any(own('person_id'), of('staff'), of('safety')),
  outbox: any(system),
  message: 'true',
  vault_rotation: any(system),
})

export const removes: Record<string, string> = alsoRead({
  time_choice: any(own('person_id')),
  quick_log: any(both(own('logged_by_id'), "t.created_at > now() - interval '1 day'")),
})

// Written by hand, beside the walls and not from them: which rows of which table somebody may read, add, change and
// remove. `p.id` is the person (none for nobody), `t` the row. A table that is not named is nobody's.

const own = (column: string) => `t.${column} = p.id`
const of = (group: 'staff' | 'safety' | 'serves' | 'knows' | 'room', caseId = 't.case_id') =>
  `hand.${group}(p.id, ${caseId})`
const system = "p.id = '00000000-0000-0000-0000-000000000000'"
const any = (...ways: string[]) => ways.map((way) => `coalesce(${way}, false)`).join(' or ')
const both = (...needs: string[]) => `(${needs.map((need) => `(${need})`).join(' and ')})`

const hasRole = (roles: string | null, programme: string) =>
  `exists (select from hand.roles r where r.person_id = p.id and r.programme_id = ${programme}
    ${roles ? `and r.role in (${roles})` : ''})`
const member = (programme = 't.programme_id') => hasRole(null, programme)
const supervises = (programme = 't.programme_id') => hasRole("'supervisor'", programme)
const adults = "'supervisor', 'safeguarding'"
/** The person of this column is or was a member of a programme that I supervise. */
const minded = (column: string) =>
  `exists (select from membership m where m.person_id = t.${column} and ${supervises('m.programme_id')})`

const caseOf = {
  offer: '(select o.case_id from time_offer o where o.id = t.offer_id)',
  session: '(select s.case_id from session s where s.id = t.session_id)',
  agreement: '(select g.case_id from agreement g where g.id = t.agreement_id)',
}
const signed = (agreement: string) =>
  `exists (select from signature s where s.agreement_id = ${agreement} and s.person_id = p.id and s.voided_at is null)`
const inRelation = (relations: string, more = 'true') =>
  `exists (select from hand.relations r where r.case_id = t.case_id and r.person_id = p.id
    and r.relation in (${relations}) and ${more})`
const keepers = (column: string) => any(own(column), of('staff'), of('safety'), system)
const textOf = any(of('room', caseOf.agreement), signed('t.agreement_id'))
const log = {
  mine: any(own('logged_by_id'), own('with_id'), supervises()),
  of: '(select q.programme_id from quick_log q where q.id = t.quick_log_id)',
}
/** A call goes to the adults of the programme, not to one inside the case, and as the caller wished. */
const answers = both(
  't.raised_by_id <> p.id',
  'not exists (select from hand.inside i where i.case_id = t.case_id and i.person_id = p.id)',
  `${hasRole("'safeguarding'", 't.programme_id')} or (${supervises()} and not t.other_adult)`,
)

export const reads: Record<string, string> = {
  programme: any(member('t.id'), system),
  person: any(
    own('id'),
    system,
    `exists (select from case_relation r where r.person_id = t.id and ${of('knows', 'r.case_id')})`,
    minded('id'),
    `exists (select from membership m where m.person_id = t.id and m.role in (${adults}) and ${member('m.programme_id')})`,
  ),
  membership: any(own('person_id'), supervises(), system, both(`t.role in (${adults})`, member())),
  duty: any(member(), system),
  access_code: any(minded('person_id')),
  cases: any(of('knows', 't.id')),
  case_relation: any(
    keepers('person_id'),
    both(
      "t.relation in ('invited', 'party', 'proposedMediator', 'mediator', 'observer', 'supportPerson')",
      of('knows'),
    ),
  ),
  case_party: any(keepers('person_id'), both('t.invited', of('knows'))),
  named_person: keepers('named_by_id'),
  statement: any(keepers('person_id'), both('t.shared', of('serves'))),
  safety_answers: keepers('person_id'),
  conversation: any(of('staff'), of('safety'), system),
  consent: keepers('person_id'),
  appointment: any(of('knows')),
  objection: any(own('by_id'), of('staff'), system),
  time_offer: any(of('room')),
  time_choice: any(own('person_id'), system, of('staff', caseOf.offer), of('serves', caseOf.offer)),
  session: any(of('room')),
  session_attendance: any(of('room', caseOf.session)),
  stage_entry: any(of('room', caseOf.session)),
  board_item: any(of('room')),
  debrief: any(own('person_id'), of('staff'), system),
  agreement: any(of('room'), signed('t.id')),
  commitment: any(of('room'), signed('t.agreement_id')),
  approval: textOf,
  signature: textOf,
  check_in: keepers('person_id'),
  alert: any(own('raised_by_id'), system, answers),
  hand_over: keepers('person_id'),
  case_event: any(
    own('by_id'),
    system,
    of('staff'),
    both("'safety' = any (t.audience)", of('safety')),
    both("'subject' = any (t.audience)", own('subject_id')),
    both("'party' = any (t.audience)", inRelation("'requester', 'invited', 'party'")),
    both(
      "'mediator' = any (t.audience)",
      inRelation("'proposedMediator', 'mediator', 'observer'", 'r.holds'),
    ),
  ),
  outbox: any(system),
  message: any(own('recipient_id'), system),
  vault_key: any(of('knows')),
  vault_tombstone: any(of('knows')),
  vault_rotation: any(system),
  checkpoint: any(system),
  quick_log: both(any(member()), log.mine),
  promotion: any(
    of('knows'),
    `exists (select from quick_log q where q.id = t.quick_log_id and ${member('q.programme_id')}
      and (q.logged_by_id = p.id or q.with_id = p.id or ${supervises('q.programme_id')}))`,
  ),
}

/** Whatever hangs on a case may be added by whoever knows of it: what exactly is the door's business. */
const ofACase = [
  ...['case_relation', 'named_person', 'statement', 'safety_answers', 'conversation', 'consent'],
  ...['appointment', 'objection', 'time_offer', 'session', 'board_item', 'debrief', 'agreement'],
  ...['commitment', 'check_in', 'hand_over', 'case_event', 'vault_key'],
]

export const adds: Record<string, string> = {
  ...Object.fromEntries(ofACase.map((table) => [table, any(of('knows'))])),
  person: `exists (select from hand.roles r where r.person_id = p.id and r.role = 'supervisor')`,
  membership: supervises(),
  duty: any(both(own('person_id'), hasRole(adults, 't.programme_id'))),
  access_code: any(
    own('person_id'),
    both(
      minded('person_id'),
      `not exists (select from membership m where m.person_id = t.person_id
        and m.role in ('supervisor', 'safeguarding', 'administrator'))`,
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

/** What somebody changes they must be able to read as well. */
const alsoRead = (rules: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(rules).map(([table, rule]) => [table, both(rule, reads[table] ?? 'false')]),
  )

export const changes: Record<string, string> = alsoRead({
  person: any(own('id'), minded('id')),
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
  hand_over: any(own('person_id'), of('staff')),
  outbox: any(system),
  message: 'true',
  vault_rotation: any(system),
})

export const removes: Record<string, string> = alsoRead({
  time_choice: any(own('person_id')),
  quick_log: any(both(own('logged_by_id'), "t.created_at > now() - interval '1 day'")),
})

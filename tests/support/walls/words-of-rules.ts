// The words of which the lists by hand are made, as SQL: `p.id` is the person (none for nobody), `t` the row.

export const own = (column: string) => `t.${column} = p.id`
export const of = (group: 'staff' | 'safety' | 'serves' | 'knows' | 'room', caseId = 't.case_id') =>
  `hand.${group}(p.id, ${caseId})`
export const system = "p.id = '00000000-0000-0000-0000-000000000000'"
export const any = (...ways: string[]) => ways.map((way) => `coalesce(${way}, false)`).join(' or ')
export const both = (...needs: string[]) => `(${needs.map((need) => `(${need})`).join(' and ')})`

export const hasRole = (roles: string | null, programme: string) =>
  `exists (select from hand.roles r where r.person_id = p.id and r.programme_id = ${programme}
    ${roles ? `and r.role in (${roles})` : ''})`
export const member = (programme = 't.programme_id') => hasRole(null, programme)
export const supervises = (programme = 't.programme_id') => hasRole("'supervisor'", programme)
export const administers = (programme = 't.programme_id') => hasRole("'administrator'", programme)
/** Supervisors change members and mediators, administrators everybody; nobody changes themselves. */
export const looksAfter = both(
  't.person_id <> p.id',
  `${administers()} or (${supervises()} and not exists (select from membership m where m.person_id = t.person_id
    and m.programme_id = t.programme_id and m.role in ('supervisor', 'safeguarding', 'administrator')
    and coalesce(m.until_at, 'infinity') > now()))`,
)
export const adults = "'supervisor', 'safeguarding'"
/** The person of this column is or was a member of a programme that I supervise. */
export const minded = (column: string) =>
  `exists (select from membership m where m.person_id = t.${column} and ${supervises('m.programme_id')})`

export const caseOf = {
  offer: '(select o.case_id from time_offer o where o.id = t.offer_id)',
  session: '(select s.case_id from session s where s.id = t.session_id)',
  agreement: '(select g.case_id from agreement g where g.id = t.agreement_id)',
}
export const signed = (agreement: string) =>
  `exists (select from signature s where s.agreement_id = ${agreement} and s.person_id = p.id and s.voided_at is null)`
export const inRelation = (relations: string, more = 'true') =>
  `exists (select from hand.relations r where r.case_id = t.case_id and r.person_id = p.id
    and r.relation in (${relations}) and ${more})`
export const keepers = (column: string) => any(own(column), of('staff'), of('safety'), system)
export const textOf = any(of('room', caseOf.agreement), signed('t.agreement_id'))
export const log = {
  mine: any(own('logged_by_id'), own('with_id'), supervises()),
  of: '(select q.programme_id from quick_log q where q.id = t.quick_log_id)',
}
/** A call goes to the adults of the programme, not to one inside the case, and as the caller wished. */
export const answers = (call = 't') =>
  both(
    `${call}.raised_by_id <> p.id`,
    `not exists (select from hand.inside i where i.case_id = ${call}.case_id and i.person_id = p.id)`,
    `${hasRole("'safeguarding'", `${call}.programme_id`)}
      or (${supervises(`${call}.programme_id`)} and not ${call}.other_adult)`,
  )

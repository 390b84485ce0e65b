import 'server-only'

/** A column whose texts lie in a compartment of a case, and how its place is read off the row (SQL over `t`). */
export type SealedColumn = {
  table: string
  column: string
  /** the id of the case; null where a text belongs to none */
  caseId: string
  compartment: string
}

const of = (table: string, columns: string[], compartment: string, caseId = 't.case_id') =>
  columns.map((column): SealedColumn => ({ table, column, caseId, compartment }))

const agreementCase = '(select a.case_id from agreement a where a.id = t.agreement_id)'

/**
 * Every such column. What is sealed with a purpose's secret instead (addresses, drafts, calls outside a case) is not
 * here: its keys have no versions. A test compares this with the database and with what the code seals.
 */
export const sealedColumns: SealedColumn[] = [
  ...of('cases', ['summary_sealed'], `'staff'`, 't.id'),
  ...of('named_person', ['name_sealed', 'group_sealed'], `'party:' || t.named_by_id`),
  ...of('statement', ['text_sealed', 'answers_sealed'], `'party:' || t.person_id`),
  ...of('safety_answers', ['answers_sealed'], `'party:' || t.person_id`),
  ...of('conversation', ['note_sealed'], `'staff'`),
  ...of('consent', ['reasons_sealed'], `'party:' || t.person_id`),
  ...of('appointment', ['declaration_sealed'], `'mediator:' || t.person_id`),
  ...of('objection', ['reason_sealed'], `'party:' || t.by_id`),
  ...of('time_offer', ['place_sealed'], `'meeting'`),
  ...of('session', ['place_sealed'], `'meeting'`),
  ...of('board_item', ['text_sealed'], `'board'`),
  ...of('debrief', ['answers_sealed'], `'mediator:' || t.person_id`),
  ...of('agreement', ['words_sealed', 'names_sealed'], `'agreement'`),
  ...of('commitment', ['words_sealed'], `'agreement'`),
  ...of('signature', ['name_sealed'], `'agreement'`, agreementCase),
  ...of('check_in', ['answers_sealed'], `'party:' || t.person_id`),
  ...of('alert', ['place_sealed', 'note_sealed'], `'safety'`),
  ...of('hand_over', ['note_sealed'], `'staff'`),
  ...of('case_event', ['note_sealed'], 't.note_in'),
  ...of('opening', ['words_sealed'], `'staff'`),
]

/** The newest version of the key that a row's text belongs under. */
const newest = ({ caseId, compartment }: SealedColumn): string =>
  `(select max(k.version) from vault_key k where k.case_id = ${caseId} and k.compartment = ${compartment})`

const versionOf = ({ column }: SealedColumn): string => `split_part(t.${column}, '.', 2)::int`

/** SQL for the texts of a column that are under an older key: at most $2 of them after the row $1, in order. */
export const staleTexts = (one: SealedColumn): string =>
  `select t.id, ${one.caseId} as "caseId", ${one.compartment} as compartment, t.${one.column} as sealed
   from "${one.table}" t where t.${one.column} is not null and t.id > $1::uuid
     and ${one.caseId} is not null and ${versionOf(one)} < ${newest(one)}
   order by t.id limit $2::int`

/** SQL for how many texts a column holds in cases, and how many of them are under an older key. */
export const countTexts = (one: SealedColumn): string =>
  `select count(*)::int as texts, count(*) filter (where ${versionOf(one)} < ${newest(one)})::int as stale
   from "${one.table}" t where t.${one.column} is not null and ${one.caseId} is not null`

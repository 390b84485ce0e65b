import { expect, test } from 'vitest'
import { sealedColumns } from '#lib/vault/sealed-columns.ts'
import { asOwner } from '../support/as-owner.ts'

// Every column that could hold words, listed by hand. `sealed`: unreadable without a key. `code`: from a closed list,
// an id, or a hash. Anything else is plain, and says why.
const columns: Record<string, string> = {
  'access_code.code_hash': 'code',
  'access_code.kind': 'code',
  'access_log.field': 'code',
  'access_log.relation': 'code',
  'agreement.hash': 'code',
  'agreement.names_sealed': 'sealed',
  'agreement.status': 'code',
  'agreement.type': 'code',
  'agreement.words_sealed': 'sealed',
  'alert.imminence': 'code',
  'alert.note_sealed': 'sealed',
  'alert.place_sealed': 'sealed',
  'appointment.answer': 'code',
  'appointment.declaration': 'code',
  'appointment.declaration_sealed': 'sealed',
  'appointment.role': 'code',
  'approval.kind': 'code',
  'attempt.key': 'code',
  'attempt.moments': 'code',
  'board_item.kind': 'code',
  'board_item.status': 'code',
  'board_item.text_sealed': 'sealed',
  'board_item.writer_mark': 'code',
  'case_event.audience': 'code',
  'case_event.commitment': 'code',
  'case_event.details': 'code',
  'case_event.from_state': 'code',
  'case_event.mac': 'code',
  'case_event.note_hash': 'code',
  'case_event.note_in': 'code',
  'case_event.note_sealed': 'sealed',
  'case_event.to_state': 'code',
  'case_event.type': 'code',
  'case_party.colour': 'code',
  'case_party.consent': 'code',
  'case_party.letter': 'code',
  'case_relation.relation': 'code',
  'cases.category': 'code',
  'cases.close_reason': 'code',
  'cases.conditions': 'code',
  'cases.holds': 'code',
  'cases.kind': 'code',
  'cases.main_topic': 'code',
  'cases.may_contact': 'code',
  'cases.pressure': 'code',
  'cases.ref': 'code',
  'cases.state': 'code',
  'cases.summary_sealed': 'sealed',
  'cases.topics': 'code',
  'checkpoint.line_hash': 'code',
  'checkpoint.mac': 'code',
  'check_in.answers_sealed': 'sealed',
  'check_in.status': 'code',
  'commitment.words_sealed': 'sealed',
  'consent.decision': 'code',
  'consent.locale': 'code',
  'consent.reasons_sealed': 'sealed',
  'consent.text_version': 'code',
  'conversation.note_sealed': 'sealed',
  'credential.email_index': 'code',
  'credential.password_hash': 'code',
  'debrief.answers_sealed': 'sealed',
  'device.token_hash': 'code',
  'draft.form': 'code',
  'draft.owner_hash': 'code',
  'draft.sealed': 'sealed',
  'given_answer.answer': 'code',
  'given_answer.payload_hash': 'code',
  'hand_over.note_sealed': 'sealed',
  'hand_over.status': 'code',
  'hand_over.to': 'code',
  'legal_step.from_state': 'code',
  'legal_step.to_state': 'code',
  'login.token_hash': 'code',
  'login.browser': 'code',
  'login.code_kind': 'code',
  'login.system': 'code',
  'membership.role': 'code',
  'message.params': 'code',
  'message.template': 'code',
  'named_person.group_sealed': 'sealed',
  'named_person.name_sealed': 'sealed',
  'named_person.relationship': 'code',
  'objection.reason_sealed': 'sealed',
  'opening.reason': 'code',
  'opening.words_sealed': 'sealed',
  'outbox.dedupe_key': 'code',
  'outbox.details': 'code',
  'outbox.last_error': 'code',
  'outbox.performer': 'code',
  'person.email_sealed': 'sealed',
  'person.locale': 'code',
  'person.preferred_name':
    'plain, because every list and message of a page shows how people are called',
  'person.pronouns': 'plain, because they stand beside the name',
  'programme.help_numbers': 'plain, because everybody may see them, signed in or not',
  'programme.locale': 'code',
  'programme.name': 'plain, because everybody may see it',
  'programme.setting': 'code',
  'programme.slug': 'plain, because it is the programme’s address',
  'programme.time_zone': 'code',
  'quick_log.age_band': 'code',
  'quick_log.day_part': 'code',
  'quick_log.place': 'code',
  'quick_log.result': 'code',
  'quick_log.topic': 'code',
  'recovery_code.code_hash': 'code',
  'retired_root.root_id': 'code',
  'safety_answers.answers_sealed': 'sealed',
  'second_factor.secret_sealed': 'sealed',
  'session.kind': 'code',
  'session.outcome': 'code',
  'session.place_sealed': 'sealed',
  'session.stage': 'code',
  'session.status': 'code',
  'session_attendance.status': 'code',
  'setup_link.token_hash': 'code',
  'signature.hash': 'code',
  'signature.name_sealed': 'sealed',
  'signature.role': 'code',
  'stage_entry.stage': 'code',
  'statement.answers_sealed': 'sealed',
  'statement.text_sealed': 'sealed',
  'time_offer.place_sealed': 'sealed',
  'vault_key.compartment': 'code',
  'vault_key.wrapped': 'sealed',
  'vault_rotation.kind': 'code',
  'vault_secret.purpose': 'code',
  'vault_secret.root_id': 'code',
  'vault_secret.wrapped': 'sealed',
  'vault_tombstone.compartment': 'code',
  'vault_tombstone.why': 'code',
}

const sealed = Object.keys(columns).filter((name) => columns[name] === 'sealed')

test('every column that could hold words is listed, and says what it holds', async () => {
  const found = await asOwner<{ name: string }>(
    `select table_name || '.' || column_name as name from information_schema.columns
     where table_schema = 'public' and table_name <> '_prisma_migrations'
       and data_type not in ('uuid', 'boolean', 'integer', 'bigint', 'smallint', 'timestamp with time zone', 'date')
       and udt_name <> '_int4'`,
  )
  expect(found.map(({ name }) => name).sort()).toEqual(Object.keys(columns).sort())
  for (const [name, what] of Object.entries(columns))
    expect(what, name).toMatch(/^(sealed|code|plain, because .+)$/)
})

test('a sealed column refuses what does not look sealed', async () => {
  const checks = await asOwner<{ name: string; says: string }>(
    `select conrelid::regclass || '.' || left(conname, -13) as name, pg_get_constraintdef(oid) as says
     from pg_constraint where conname like '%\\_looks\\_sealed'`,
  )
  expect(checks.map(({ name }) => name).sort()).toEqual(sealed.sort())
  const [pattern] = [...new Set(checks.map(({ says }) => says.match(/'(.*)'/)?.[1] ?? ''))]
  expect(new Set(checks.map(({ says }) => says.replace(/\w+ ~/, '~'))).size).toBe(1)
  const looks = async (text: string) => {
    const [row] = await asOwner<{ yes: boolean }>('select $1::text ~ $2 as yes', [text, pattern])
    return row?.yes
  }
  const iv = 'A'.repeat(16)
  const tag = 'A'.repeat(22)
  expect(await looks(`v1.3.${iv}.AAAA.${tag}`)).toBe(true)
  for (const text of [
    '',
    'He took it.',
    'v1.He took it.',
    `v2.3.${iv}.AAAA.${tag}`,
    `v1.3.${iv}.A A.${tag}`,
  ])
    expect(await looks(text), text).toBe(false)
})

test('what is sealed in a case is renewed with its keys: no column is forgotten', () => {
  const elsewhere = [
    'draft.sealed',
    'person.email_sealed',
    'second_factor.secret_sealed',
    'vault_key.wrapped',
    'vault_secret.wrapped',
  ]
  const renewed = sealedColumns.map(({ table, column }) => `${table}.${column}`)
  expect([...renewed, ...elsewhere].sort()).toEqual(sealed.sort())
})

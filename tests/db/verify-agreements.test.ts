import { createHash } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sentenceOfFault } from '#lib/audit/fault.ts'
import { verifyLog } from '#lib/audit/verify-log.ts'
import { readAgreementText } from '#lib/cases/read-agreement-text.ts'
import { disconnect } from '#lib/db/client.ts'
import { withActor } from '#lib/db/with-actor.ts'
import { destroyCompartment } from '#lib/vault/destroy-compartment.ts'
import { rotateDeep } from '#lib/vault/rotate-deep.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { castProgramme } from '#tests/support/cast-programme.ts'
import { ownerUrl } from '#tests/support/database.ts'
import { playIntake, playToAgreement, playToMeeting } from '#tests/support/play-case.ts'
import { type Played, send } from '../../prisma/seed/play.ts'

// Somebody with every right on the database changes what people agreed on, and not the history of how they did.

const client = new Client({ connectionString: ownerUrl })
let cast: Cast
let played: Played
let caseId: string

beforeAll(async () => {
  await client.connect()
  const { programmeId, cast: people } = await castProgramme()
  cast = people
  played = await playToAgreement(
    await playToMeeting(await playIntake(programmeId, cast), cast),
    cast,
  )
  played = await send(played, cast.other, 'reportProblem', {
    what: 'It is loud again',
    safe: 'yes',
  })
  played = await send(played, cast.supervisor, 'amend', {})
  const { rows } = await client.query<{ id: string }>('select id from cases where ref = $1', [
    played.ref,
  ])
  caseId = rows[0]?.id ?? ''
}, 60_000)
afterAll(async () => {
  await client.end()
  await disconnect()
})

const faults = async () => (await verifyLog(client, () => '')).faults.map(sentenceOfFault)

/** Does it with all triggers off, gives what is found, and puts everything back. */
async function tamper(sql: string, values: unknown[] = []): Promise<string[]> {
  await client.query('begin')
  try {
    await client.query('set local session_replication_role = replica')
    const { rowCount } = await client.query(sql, values)
    expect(rowCount, sql).toBeGreaterThan(0)
    return (await faults()).map((fault) => fault.replace(`case ${played.ref}, event `, ''))
  } finally {
    await client.query('rollback')
  }
}
const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const of = (version: number) =>
  `agreement_id = (select id from agreement where version = ${version})`

describe('an agreement', () => {
  it('is whole as it was written, signed and amended, also under new keys', async () => {
    expect(await faults()).toEqual([])
    await rotateDeep(() => {})
    expect(await faults()).toEqual([])
  })

  it.each([
    ['a promise taken out', `delete from commitment where position = 1 and ${of(1)}`],
    ['a promise of somebody else', `update commitment set for_everyone = true where ${of(1)}`],
    ['two promises exchanged', `update commitment set position = 1 - position where ${of(1)}`],
    ['another kind of it', `update agreement set type = 'partial' where version = 1`],
    [
      'the words of another version',
      `update agreement set words_sealed = (select words_sealed from agreement where version = 2) where version = 1`,
    ],
  ])('is missed with %s', async (_, sql) => {
    const found = await tamper(sql)
    expect(found).toEqual([expect.stringMatching(/^\d+: version 1 of the agreement was altered$/)])
  })

  it('is missed with its copy changed, its number changed, a version gone or a version too many', async () => {
    const said = (what: string) => [expect.stringMatching(new RegExp(`^\\d+: ${what}$`))]
    expect(await tamper(`delete from commitment where position = 0 and ${of(2)}`)).toEqual(
      said('version 2 of the agreement was altered'),
    )
    expect(await tamper('update agreement set hash = md5(hash) where version = 2')).toEqual(
      said('the check number of version 2 of the agreement was altered'),
    )
    expect(await tamper('delete from agreement where version = 2')).toEqual(
      said('version 2 of the agreement is gone'),
    )
    const forged = `insert into agreement (id, case_id, version, status, type, words_sealed, hash, created_at)
      select gen_random_uuid(), case_id, 3, status, type, words_sealed, hash, created_at from agreement where version = 2`
    expect(await tamper(forged)).toEqual(said('version 3 of the agreement was never written'))
  })

  it('keeps the check number that it was given while that depended on the order of the keys', async () => {
    const textOf = (version: number) =>
      withActor('system', (tx) => readAgreementText(tx, caseId, version))
    const numbered = (version: number, text: object) =>
      tamper(
        `with s as (update signature set hash = $1 where ${of(version)})
           update agreement set hash = $1 where version = ${version}`,
        [hash(JSON.stringify({ caseId, version, ...text }))],
      )
    // As it was sent, with its keys in the order of the form; and as a copy was put together.
    const { type, commitments, ...words } = await textOf(1)
    const asSent = commitments.map(({ owner, action, when }) => ({ owner, action, when }))
    expect(await numbered(1, { type, commitments: asSent, ...words })).toEqual([])
    expect(await numbered(2, await textOf(2))).toEqual([])
    expect(await numbered(2, { ...words, type })).not.toEqual([])
  })
})

describe('a signature', () => {
  it.each([
    ['is gone', 'its signature is gone', 'delete from signature where person_id = $1'],
    [
      'is somebody else’s',
      'its signature is gone',
      'update signature set person_id = gen_random_uuid() where person_id = $1',
    ],
    [
      'is on another text',
      'its signature is on another text',
      `update signature set hash = md5(hash) where person_id = $1`,
    ],
    [
      'has another’s name under it',
      'its signature was altered',
      `update signature set name_sealed = (select words_sealed from agreement limit 1) where person_id = $1`,
    ],
    [
      'was never given',
      'a signature was never given',
      `insert into signature (id, agreement_id, version, person_id, role, name_sealed, hash, at)
         select gen_random_uuid(), agreement_id, version, gen_random_uuid(), role, name_sealed, hash, at
         from signature where person_id = $1`,
    ],
  ])('is missed when it %s', async (_, what, sql) => {
    const found = await tamper(sql, [cast.requester])
    expect(found).toEqual([expect.stringMatching(new RegExp(`^\\d+: ${what}$`))])
  })
})

it('may be erased with its compartment, but not taken away', async () => {
  await withActor('system', (tx) => destroyCompartment(tx, caseId, 'agreement', 'asked'))
  expect(await faults()).toEqual([])
  const found = await tamper('delete from signature where person_id = $1', [cast.requester])
  expect(found).toEqual([expect.stringMatching(/its signature is gone$/)])
})

import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { commitmentOf } from '#lib/audit/chain.ts'
import { sentenceOfFault } from '#lib/audit/fault.ts'
import { EvidenceLost, makeCheckpoint } from '#lib/audit/make-checkpoint.ts'
import { verifyLog } from '#lib/audit/verify-log.ts'
import { disconnect } from '#lib/db/client.ts'
import { withActor } from '#lib/db/with-actor.ts'
import { destroyCompartment } from '#lib/vault/destroy-compartment.ts'
import { rotateDeep } from '#lib/vault/rotate-deep.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { later } from '#machines/case/paths/payloads.ts'
import { exampleEvent } from '#machines/case/paths.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { AsPerson } from '#tests/support/as-person.ts'
import { castProgramme } from '#tests/support/cast-programme.ts'
import { ownerUrl } from '#tests/support/database.ts'
import { begin, type Played, send } from '../../prisma/seed/play.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-evidence-'))
const client = new Client({ connectionString: ownerUrl })
let file = ''
let programmeId: string
let cast: Cast
let played: Played

beforeAll(async () => {
  ;({ programmeId, cast } = await castProgramme())
  await client.connect()
})
beforeEach(async () => {
  await asOwner('alter table checkpoint disable trigger all')
  await asOwner('delete from checkpoint')
  await asOwner('alter table checkpoint enable trigger all')
  file = join(mkdtempSync(join(folder, 'run-')), 'checkpoints.jsonl')
  const { payload } = exampleEvent('request')
  played = await begin(programmeId, cast.requester, 'request', payload)
})
afterAll(async () => {
  await client.end()
  await disconnect()
  rmSync(folder, { recursive: true, force: true })
})

const read = () => (existsSync(file) ? readFileSync(file, 'utf8') : '')
const step = async () => {
  played = await send(played, cast.supervisor, 'startScreening', {})
}
const verify = async () => {
  const { faults, ...counts } = await verifyLog(client, read)
  return { ...counts, faults: faults.map(sentenceOfFault) }
}

describe('an event', () => {
  it('can be changed or removed by no role, not even the owner of its table', async () => {
    for (const sql of [
      'update case_event set details = details',
      'delete from case_event',
      'truncate case_event cascade',
      'update checkpoint set at = at',
      'truncate checkpoint',
    ]) {
      await makeCheckpoint(file)
      await expect(asOwner(sql), sql).rejects.toThrow(/append-only/)
    }
    const app = new AsPerson()
    await app.open()
    const change = app.ask(cast.supervisor, 'update case_event set details = details')
    await expect(change).rejects.toThrow(/permission denied/)
    await app.close()
  })

  it('holds what was sent by a commitment that can be opened for it alone', async () => {
    const [row] = await asOwner<{ id: string; commitment: string }>(
      'select e.id, commitment from case_event e join cases c on c.id = case_id where ref = $1 and seq = 1',
      [played.ref],
    )
    const { payload } = exampleEvent('request')
    expect(row?.commitment).toBe(commitmentOf(row?.id ?? '', payload))
    expect(row?.commitment).not.toBe(commitmentOf(crypto.randomUUID(), payload))
  })
})

describe('a checkpoint', () => {
  it('is made when something happened, and only then', async () => {
    expect(await makeCheckpoint(file)).toBe(1)
    expect(await makeCheckpoint(file)).toBeNull()
    await step()
    expect(await makeCheckpoint(file)).toBe(2)
    const verdict = await verify()
    expect(verdict).toMatchObject({ checkpoints: 2, faults: [] })
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('is not spoiled by a crash in the middle of a line', async () => {
    await makeCheckpoint(file)
    for (const half of ['{"n":2,"at":"2026-', '\n{"n":2,"at"']) {
      appendFileSync(file, half)
      expect((await verify()).faults).toEqual([])
    }
    await step()
    expect(await makeCheckpoint(file)).toBe(2)
    expect(await verify()).toMatchObject({ checkpoints: 2, faults: [] })
  })

  it('is not spoiled by a crash in the middle of the very first line', async () => {
    appendFileSync(file, '{"parley":"che')
    expect(await makeCheckpoint(file)).toBe(1)
    expect(await verify()).toMatchObject({ checkpoints: 1, faults: [] })
  })

  it('is not spoiled by a crash between the file and the database', async () => {
    await makeCheckpoint(file)
    await asOwner('alter table checkpoint disable trigger all')
    await asOwner('delete from checkpoint')
    await asOwner('alter table checkpoint enable trigger all')
    await step()
    expect(await makeCheckpoint(file)).toBe(2)
    expect((await verify()).faults).toEqual([])
  })

  it('is never signed over a history that lost something', async () => {
    await step()
    await makeCheckpoint(file)
    await cut(1)
    await expect(makeCheckpoint(file)).rejects.toThrow(EvidenceLost)
    await expect(makeCheckpoint(file)).rejects.toThrow(played.ref)
    expect((await verify()).faults).toEqual([
      `case ${played.ref}, event 2: is missing: checkpoint 1 signed 2 events`,
    ])
  })

  it('is missed when the file is taken away', async () => {
    await makeCheckpoint(file)
    rmSync(file)
    await expect(makeCheckpoint(file)).rejects.toThrow('the file ends with number 0')
    expect((await verify()).faults).toEqual(['checkpoint 1 is missing in the file'])
  })

  it('says what stands in the way when the file cannot be written', async () => {
    mkdirSync(file)
    await expect(makeCheckpoint(file)).rejects.toThrow(/EISDIR/)
  })

  it('is read again, before the next line, when another process went on with it', async () => {
    await makeCheckpoint(file)
    await step()
    vi.resetModules()
    const other = await import('#lib/audit/make-checkpoint.ts')
    expect(await other.makeCheckpoint(file)).toBe(2)
    expect(await makeCheckpoint(file)).toBeNull()
    expect((await verify()).faults).toEqual([])
  })
})

describe('a note', () => {
  const idOf = async () => {
    const rows = await asOwner<{ id: string }>('select id from cases where ref = $1', [played.ref])
    return rows[0]?.id ?? ''
  }
  /** Two notes of the staff in one case, as its third event and its fourth. */
  const noted = async () => {
    await step()
    for (const reason of ['Wait for the week of exams', 'And for the trip'])
      played = await send(played, cast.supervisor, 'postpone', { until: later(3), reason })
    return idOf()
  }
  const sealedNotes = async () =>
    (
      await asOwner<{ text: string }>(
        'select note_sealed as text from case_event where note_sealed is not null order by id',
      )
    ).map(({ text }) => text)

  it('stays in the chain when its key is renewed', async () => {
    await noted()
    await makeCheckpoint(file)
    const before = await sealedNotes()
    await rotateDeep(() => {})
    const after = await sealedNotes()
    expect(after).toHaveLength(before.length)
    expect(after.filter((text) => before.includes(text))).toEqual([])
    expect((await verify()).faults).toEqual([])
    await makeCheckpoint(file)
    expect((await verify()).faults).toEqual([])
  })

  it('may be erased with its compartment: the chain holds', async () => {
    played = await send(played, cast.requester, 'withdrawRequest', { reason: 'We talked' })
    const caseId = await idOf()
    await makeCheckpoint(file)
    await withActor('system', (tx) =>
      destroyCompartment(tx, caseId, `party:${cast.requester}`, 'asked'),
    )
    expect((await verify()).faults).toEqual([])
    expect(await makeCheckpoint(file)).toBeNull()
  })

  it('is missed when its key goes without a trace, or when another is put in its place', async () => {
    const caseId = await noted()
    const tamper = async (sql: string): Promise<string[]> => {
      await client.query('begin')
      try {
        await client.query('set local session_replication_role = replica')
        await client.query(sql, [caseId])
        return (await verify()).faults
      } finally {
        await client.query('rollback')
      }
    }
    const at = `case ${played.ref}, event`
    expect(
      await tamper(`delete from vault_key where case_id = $1 and compartment = 'staff'`),
    ).toEqual([`${at} 3: the key of its note is gone`])
    expect(
      await tamper(
        `update case_event set note_sealed = (select e.note_sealed from case_event e
           where e.case_id = $1 and e.seq = 4) where case_id = $1 and seq = 3`,
      ),
    ).toEqual([`${at} 3: its note was altered`])
  })
})

/** Removes the end of the history, as the owner with all triggers off, and sets the case back. */
async function cut(left: number): Promise<void> {
  await client.query('begin')
  await client.query('set local session_replication_role = replica')
  const [{ id } = { id: '' }] = (
    await client.query<{ id: string }>('select id from cases where ref = $1', [played.ref])
  ).rows
  await client.query('delete from case_event where case_id = $1 and seq > $2', [id, left])
  await client.query("update cases set version = $2, state = 'intake.requested' where id = $1", [
    id,
    left,
  ])
  await client.query('commit')
}

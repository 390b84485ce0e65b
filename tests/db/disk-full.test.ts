import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Cast } from '#machines/case/paths/cast.ts'
import { ownerUrl } from '#tests/support/database.ts'

// The disk is full: for the file of checkpoints, and for PostgreSQL. What people are told is true, and when there is
// room again everything goes on.

const disk = vi.hoisted(() => ({ full: false }))
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  // As a full disk does: what still fits is written, then nothing more.
  const writeSync = (file: number, bytes: Buffer, from = 0) => {
    if (!disk.full) return fs.writeSync(file, bytes, from)
    if (from > 0) throw Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' })
    return fs.writeSync(file, bytes.subarray(0, 40))
  }
  return { ...fs, default: fs, writeSync }
})
vi.mock('next/headers', () => import('#tests/support/cookie-jar.ts'))
vi.mock('next-intl/server', () => import('#tests/support/plain-words.ts'))

const folder = mkdtempSync(join(tmpdir(), 'parley-full-'))
const file = join(folder, 'checkpoints.jsonl')
process.env.PARLEY_CHECKPOINTS = file

const { disconnect } = await import('#lib/db/client.ts')
const { checkpointNow, checkpointsAreWell, startCheckpoints } = await import(
  '#lib/audit/keep-checkpoints.ts'
)
const { verifyLog } = await import('#lib/audit/verify-log.ts')
const { allRows } = await import('#tests/support/all-rows.ts')
const { asOwner } = await import('#tests/support/as-owner.ts')
const { call } = await import('#tests/support/call-route.ts')
const { exampleEvent } = await import('#machines/case/paths.ts')
const { castProgramme } = await import('#tests/support/cast-programme.ts')
const { playIntake, playToMeeting, playToSigning } = await import('#tests/support/play-case.ts')
const { askAs, sendOnce } = await import('#tests/support/send-event.ts')

let programmeId: string
let cast: Cast

beforeAll(async () => {
  ;({ programmeId, cast } = await castProgramme())
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterAll(async () => {
  await disconnect()
  rmSync(folder, { recursive: true, force: true })
})

describe('no room for a checkpoint', () => {
  it('leaves a signature as it is, tells the staff, and is made good when there is room', async () => {
    const at = await playToSigning(
      await playToMeeting(await playIntake(programmeId, cast), cast),
      cast,
    )
    startCheckpoints()
    await checkpointNow()
    expect(checkpointsAreWell()).toBe(true)

    disk.full = true
    const sign = { type: 'sign', payload: { version: 1, name: 'Robin', agreed: true } } as const
    await askAs(cast.requester)
    const first = await sendOnce(at, sign, randomUUID())
    expect(first.status).toBe(200)
    expect(checkpointsAreWell()).toBe(false)
    expect(readFileSync(file, 'utf8')).not.toMatch(/\n$/)

    disk.full = false
    await askAs(cast.other)
    const second = await sendOnce({ ...at, version: at.version + 1 }, sign, randomUUID())
    expect(second.status).toBe(200)
    expect(checkpointsAreWell()).toBe(true)
    const client = new Client({ connectionString: ownerUrl })
    await client.connect()
    const { faults, checkpoints } = await verifyLog(client, () => readFileSync(file, 'utf8'))
    await client.end()
    expect(faults).toEqual([])
    expect(checkpoints).toBe(2)
  })
})

describe('no room for PostgreSQL', () => {
  const fill = (table: string) =>
    asOwner(`create function no_room() returns trigger language plpgsql as
        $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$;
      create trigger no_room before insert on ${table} for each row execute function no_room();`)
  const empty = () => asOwner('drop function no_room cascade')

  it('is told in plain words, does nothing by halves, and the same press works when there is room', async () => {
    const at = await playIntake(programmeId, cast)
    const key = randomUUID()
    const propose = {
      type: 'propose',
      seenVersion: at.version,
      payload: { team: [{ person: cast.mediator1, role: 'lead' }] },
    }
    propose.payload.team.push({ person: cast.mediator2, role: 'co' })
    await askAs(cast.supervisor)
    const before = await allRows()
    await fill('outbox')
    const answer = await call(`cases/${at.ref}/events`, { json: propose, key })
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('2')
    const { code, detail } = (await answer.json()) as { code: string; detail: string }
    expect(code).toBe('busy')
    expect(detail).toBe('Nothing was saved or lost. Wait a few seconds and try again.')
    expect(await allRows()).toEqual(before)
    await empty()
    expect((await call(`cases/${at.ref}/events`, { json: propose, key })).status).toBe(200)
  })

  it('for the receipt of a request: nobody is told that nothing was saved, and the same press does the rest', async () => {
    const filing = { json: { payload: exampleEvent('request').payload }, key: randomUUID() }
    await askAs(cast.referrer)
    const cases = () => asOwner<{ ref: string }>('select ref from cases')
    const before = await cases()
    await fill('draft')
    const answer = await call('cases', filing)
    await empty()
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([500, 'bug'])
    const known = before.map(({ ref }) => ref)
    const news = (await cases()).filter(({ ref }) => !known.includes(ref))
    expect(news).toHaveLength(1)
    const again = await call('cases', filing)
    expect(again.status).toBe(201)
    expect(await again.json()).toMatchObject({ ref: news[0]?.ref })
    expect(await cases()).toHaveLength(before.length + 1)
  })
})

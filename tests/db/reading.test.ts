import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { readCase } from '#lib/cases/read-case.ts'
import { disconnect } from '#lib/db/client.ts'
import { openWithReason } from '#lib/reading/open-with-reason.ts'
import { rotateDeep } from '#lib/vault/rotate-deep.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { referral } from '#machines/case/paths/payloads.ts'
import { begin, type Played } from '../../prisma/seed/play.ts'
import { asOwner } from '../support/as-owner.ts'
import { castProgramme } from '../support/cast-programme.ts'
import { eyesOf } from '../support/eyes-of.ts'
import { playIntake, playToAgreement, playToMeeting, secret } from '../support/play-case.ts'

vi.mock('next-intl/server', () => import('../support/plain-words.ts'))

const HOUR = 3_600_000

let programmeId: string
let cast: Cast
let at: Played
let eyes: ReturnType<typeof eyesOf>

beforeAll(async () => {
  ;({ programmeId, cast } = await castProgramme())
  at = await playToMeeting(await playIntake(programmeId, cast), cast)
}, 60_000)
afterAll(disconnect)
afterEach(() => {
  vi.useRealTimers()
})

/** Fresh devices for everybody, on which nothing is open. */
const freshEyes = () => {
  eyes = eyesOf(cast)
  return eyes
}
const logOf = async (who: keyof Cast, on = at) => (await eyes.view(who, on)).accessLog
const count = async (sql: string) =>
  (await asOwner<{ n: number }>(`select count(*)::int as n from ${sql}`))[0]?.n

describe('what people wrote in private', () => {
  test('is closed to the supervisor, who still finds what every step needs', async () => {
    freshEyes()
    await eyes.expectWords('supervisor', at, ['contact', 'unwanted', 'talk'], ['story', 'answer'])
    const { statements, screening, reading } = await eyes.view('supervisor', at)
    expect(statements?.map(({ sealed, text }) => [sealed, text])).toEqual([
      [true, null],
      [true, null],
    ])
    expect(screening?.every(({ sealed, answers }) => sealed && !answers.SQ1)).toBe(true)
    expect(reading).toEqual({ sealed: 5, opened: null })
    expect(await count(`access_log where field in ('statement', 'screening')`)).toBe(0)
  })

  test('opens with a reason, and its writer sees it by function', async () => {
    freshEyes()
    expect(await logOf('other')).toEqual([])
    expect(await eyes.opens('supervisor', at, 'talk')).toMatchObject({ ok: true })
    await eyes.expectWords('supervisor', at, ['story', 'answer'], [])
    const log = await logOf('other')
    expect(log?.map(({ field }) => field).sort()).toEqual(['screening', 'statement'])
    for (const one of log ?? []) {
      expect(one).toMatchObject({ relation: 'supervisor', reason: 'talk', words: null })
      expect(one).not.toHaveProperty('reader')
    }
    expect(JSON.stringify(log)).not.toContain(cast.supervisor)
    expect(await logOf('mediator1')).not.toContainEqual(
      expect.objectContaining({ field: 'statement' }),
    )
  })

  test('a look within the hour is noted once, and again for another reason', async () => {
    freshEyes()
    // In the middle of an hour, so that it does not end meanwhile.
    vi.useFakeTimers({ toFake: ['Date'], now: Math.floor(Date.now() / HOUR) * HOUR + HOUR / 3 })
    await eyes.opens('adult', at, 'safety')
    for (let n = 0; n < 3; n++) await eyes.view('adult', at)
    const mine = `access_log where reader_id = '${cast.adult}' and field = 'statement'`
    expect(await count(mine)).toBe(2)
    vi.setSystemTime(Date.now() + 60_000)
    await eyes.opens('adult', at, 'other', 'A parent asked for a talk')
    await eyes.view('adult', at)
    expect(await count(mine)).toBe(4)
    const words = (await logOf('requester'))?.map((one) => one.words)
    expect(words).toContain('A parent asked for a talk')
  })

  test('is open on this device alone, and for half an hour', async () => {
    freshEyes()
    await eyes.opens('supervisor', at)
    await eyes.expectWords('supervisor', at, ['story'], [])
    const elsewhere = await readCase({ id: cast.supervisor, loginId: crypto.randomUUID() }, at.ref)
    expect(JSON.stringify(elsewhere)).not.toContain(secret('story'))
    const unknown = await readCase({ id: cast.supervisor }, at.ref)
    expect(JSON.stringify(unknown)).not.toContain(secret('story'))
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31 * 60_000 })
    await eyes.expectWords('supervisor', at, [], ['story', 'answer'])
  })

  test('opens for nobody who may not read it anyway, and never without a reason', async () => {
    freshEyes()
    const codes: Record<string, string> = {}
    for (const who of [
      'requester',
      'mediator1',
      'mediator3',
      'referrer',
      'safeguarding',
    ] as const) {
      const answer = await eyes.opens(who, at)
      codes[who] = answer.ok ? 'ok' : answer.refusal.code
    }
    expect(codes).toEqual({
      requester: 'not-you',
      mediator1: 'not-you',
      mediator3: 'not-found',
      referrer: 'not-found',
      safeguarding: 'not-found',
    })
    for (const [reason, words] of [['other'], ['other', '  '], ['curious']] as const) {
      expect(await eyes.opens('supervisor', at, reason, words)).toMatchObject({
        refusal: { code: 'invalid' },
      })
    }
  })

  test('never opens for an administrator, who may not even know of the case', async () => {
    freshEyes()
    const administrator = crypto.randomUUID()
    await asOwner('insert into person (id, preferred_name) values ($1, $2)', [
      administrator,
      'Ms. Moreau',
    ])
    await asOwner(
      `insert into membership (id, person_id, programme_id, role, from_at)
       values (gen_random_uuid(), $1, $2, 'administrator', now() - interval '1 day')`,
      [administrator, programmeId],
    )
    const reader = { id: administrator, loginId: crypto.randomUUID() }
    const before = await count('opening')
    expect(await openWithReason(reader, at.ref, { reason: 'safety' })).toMatchObject({
      refusal: { code: 'not-found' },
    })
    expect(await readCase(reader, at.ref)).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await count('opening')).toBe(before)
  })

  test('a mediator reads what was shared without a reason, and that is noted too', async () => {
    freshEyes()
    await eyes.view('mediator1', at)
    const log = await logOf('requester')
    expect(log).toContainEqual(
      expect.objectContaining({ relation: 'mediator', field: 'statement', reason: null }),
    )
    expect(await logOf('other')).not.toContainEqual(
      expect.objectContaining({ relation: 'mediator' }),
    )
  })

  test('the staff of the case see who read what, by name', async () => {
    const log = await logOf('supervisor')
    expect(log).toContainEqual(
      expect.objectContaining({
        field: 'statement',
        reader: expect.objectContaining({ name: 'Noor' }),
        writer: expect.objectContaining({ name: 'Robin' }),
      }),
    )
  })
})

describe('what a referrer told', () => {
  test('opens with a reason, too, and the referrer sees it by function', async () => {
    freshEyes()
    const told = await begin(programmeId, cast.referrer, 'refer', {
      ...referral,
      reason: secret('referral'),
    })
    await eyes.expectWords('supervisor', told, [], ['referral'])
    expect(await logOf('referrer', told)).toEqual([])
    await eyes.opens('supervisor', told, 'other', 'To call the hall staff')
    await eyes.expectWords('supervisor', told, ['referral'], [])
    const log = await logOf('referrer', told)
    expect(log?.map(({ relation, field, words }) => [relation, field, words])).toEqual([
      ['supervisor', 'referrerText', 'To call the hall staff'],
    ])
    expect(JSON.stringify(log)).not.toContain(cast.supervisor)
  })
})

describe('a reason in one’s own words', () => {
  test('gets a new key as every other text does', async () => {
    freshEyes()
    await eyes.opens('adult', at, 'other', 'The school nurse asked')
    await eyes.view('adult', at)
    const words = () =>
      asOwner<{ text: string }>('select words_sealed as text from opening order by at desc limit 1')
    const before = await words()
    await rotateDeep(() => {})
    expect(await words()).not.toEqual(before)
    const log = await logOf('requester')
    expect(log?.map((one) => one.words)).toContain('The school nurse asked')
  })
})

describe('the access log', () => {
  test('comes first: where it cannot be written, nothing is shown', async () => {
    freshEyes()
    await eyes.opens('supervisor', at)
    await asOwner('revoke insert on access_log from app')
    try {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 })
      await expect(eyes.view('supervisor', at)).rejects.toThrow(/permission denied/)
      // One's own words need no entry.
      await eyes.expectWords('requester', at, ['story'], [])
    } finally {
      await asOwner('grant insert on access_log to app')
    }
  })

  test('and the reasons can only be added to', async () => {
    for (const table of ['access_log', 'opening']) {
      for (const sql of [`update ${table} set at = at`, `delete from ${table}`]) {
        await expect(asOwner(sql), sql).rejects.toThrow(/append-only/)
      }
      await expect(asOwner(`truncate ${table} cascade`)).rejects.toThrow(/append-only/)
    }
  })

  test('knows talks and declarations as well', async () => {
    freshEyes()
    const signed = await playToAgreement(
      await playToMeeting(await playIntake(programmeId, cast), cast),
      cast,
    )
    await eyes.opens('adult', signed, 'follow-up')
    await eyes.view('adult', signed)
    const rows = await asOwner<{ field: string }>(
      `select distinct field from access_log l join cases c on c.id = l.case_id
       where c.ref = $1 and reader_id = $2 order by 1`,
      [signed.ref, cast.adult],
    )
    expect(rows.map(({ field }) => field)).toEqual([
      'conversations',
      'declarations',
      'screening',
      'statement',
    ])
  })
})

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listLogs } from '#lib/quick-logs/list-logs.ts'
import { logTalk } from '#lib/quick-logs/log-talk.ts'
import { takeBackLog } from '#lib/quick-logs/take-back-log.ts'
import type { Result } from '#lib/result.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { AsPerson } from '#tests/support/as-person.ts'
import { castProgramme } from '#tests/support/cast-programme.ts'
import { logATalk, talk } from '#tests/support/log-a-talk.ts'

// Numbers about talks on the spot: who may write them, who may read them, and for how long they can be taken back.

let programmeId: string
let cast: Cast
let log: string
const app = new AsPerson()

beforeAll(async () => {
  ;({ programmeId, cast } = await castProgramme())
  log = cast.quickLog
  await app.open()
})
afterAll(app.close)

const actor = (who: keyof Cast, role: string) => ({
  id: cast[who],
  memberships: [{ programmeId, role }],
})
const mediator = (who: keyof Cast = 'mediator1') => actor(who, 'mediator')

/** What was refused, as `code` or `code field: what is wrong there`. */
function refusal(result: Result<unknown>): string {
  if (result.ok) return 'taken'
  const { code, fields = [] } = result.refusal
  return [code, ...fields.map((field) => `${field.path}: ${field.code}`)].join(' ')
}

const logged = async (differs: object) =>
  refusal(await logTalk(mediator(), talk(programmeId, differs), null))

const dayFromNow = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv', { timeZone: 'Europe/London' })

describe('whoever was not there', () => {
  const whole =
    'select l.id, p.case_id from quick_log l left join promotion p on p.quick_log_id = l.id'

  it.each(['mediator3', 'observer', 'requester', 'other', 'referrer', 'safeguarding'] as const)(
    'gets no row as %s',
    async (who) => {
      expect(await app.ask(cast[who], whole)).toEqual([])
      expect((await listLogs(mediator(who), programmeId, 1)).lines).toEqual([])
    },
  )

  it('gets no row as nobody, and as a supervisor of another programme', async () => {
    const { cast: others } = await castProgramme()
    expect(await app.ask(null, whole)).toEqual([])
    expect(await app.ask(others.supervisor, `${whole} where l.id = $1`, [log])).toEqual([])
    expect(await app.ask(others.mediator1, `${whole} where l.id = $1`, [log])).toEqual([])
  })

  it('who was there and the supervisors do get it', async () => {
    for (const who of ['mediator1', 'mediator2', 'supervisor', 'adult'] as const)
      expect(await app.ask(cast[who], whole), who).toEqual([{ id: log, case_id: null }])
  })

  it('gets it no more once they have left the programme', async () => {
    await asOwner('update membership set until_at = now() where person_id = $1', [cast.mediator2])
    expect(await app.ask(cast.mediator2, whole)).toEqual([])
    await asOwner('update membership set until_at = null where person_id = $1', [cast.mediator2])
  })
})

describe('a log', () => {
  it('is written by those who mediate or supervise, and by nobody else', async () => {
    const whole = talk(programmeId)
    expect(refusal(await logTalk(mediator(), whole, null))).toBe('taken')
    expect(refusal(await logTalk(actor('supervisor', 'supervisor'), whole, null))).toBe('taken')
    expect(refusal(await logTalk(actor('requester', 'member'), whole, null))).toBe('not-you')
    expect(refusal(await logTalk(actor('safeguarding', 'safeguarding'), whole, null))).toBe(
      'not-you',
    )
    // Also past the code above: the wall asks what they really are.
    await expect(logTalk(mediator('requester'), whole, null)).rejects.toThrow()
  })

  it('has limits, and no day but the last thirty', async () => {
    expect(await logged({ day: dayFromNow(1) })).toBe('invalid day: in-the-future')
    expect(await logged({ day: dayFromNow(-32) })).toBe('invalid day: too-long-ago')
    expect(await logged({ day: dayFromNow(-29) })).toBe('taken')
    expect(await logged({ day: '2026-02-30' })).toBe('invalid day: bad-format')
    expect(await logged({ people: 0 })).toBe('invalid people: too-small')
    expect(await logged({ people: 31 })).toBe('invalid people: too-big')
    expect(await logged({ minutes: 181 })).toBe('invalid minutes: too-big')
    expect(await logged({ minutes: 2.5 })).toBe('invalid minutes: bad-format')
  })

  it('has no room for words about people', async () => {
    expect(await logged({ topic: 'Robin hit Sam' })).toBe('invalid topic: pick-one')
    expect(await logged({ note: 'Robin hit Sam' })).toBe('invalid note: unknown-field')
    const columns =
      'insert into quick_log select gen_random_uuid(), programme_id, logged_by_id, with_id, on_day, day_part'
    for (const place of ["'Robin was there'", "place || ' '"])
      await expect(
        asOwner(
          `${columns}, ${place}, topic, people, age_band, minutes, result, created_at from quick_log where id = $1`,
          [log],
        ),
      ).rejects.toThrow(/only_codes/)
  })

  it('names as the other of the pair only another mediator of the programme', async () => {
    const { cast: others } = await castProgramme()
    for (const id of [cast.mediator1, cast.supervisor, cast.requester, others.mediator1])
      expect(await logged({ with: id })).toBe('invalid with: pick-one')
    expect(await logged({ with: cast.mediator3 })).toBe('taken')
  })

  it('is one, however often the same form is sent', async () => {
    const key = randomUUID()
    const form = talk(programmeId, { minutes: 7 })
    const [one, two] = await Promise.all([1, 2].map(() => logTalk(mediator(), form, key)))
    expect(one).toEqual(two)
    expect(refusal(await logTalk(mediator(), { ...form, minutes: 8 }, key))).toBe('key-reused')
    expect(await asOwner('select id from quick_log where minutes in (7, 8)')).toHaveLength(1)
  })
})

describe('taking a log back', () => {
  it('is for whoever logged it', async () => {
    const id = await logATalk(programmeId, cast.mediator1, { with: cast.mediator2 })
    expect(refusal(await takeBackLog(mediator('mediator3'), id))).toBe('not-found')
    expect(refusal(await takeBackLog(mediator('mediator2'), id))).toBe('not-you')
    expect(refusal(await takeBackLog(actor('supervisor', 'supervisor'), id))).toBe('not-you')
    expect(refusal(await takeBackLog(mediator(), id))).toBe('taken')
    expect(refusal(await takeBackLog(mediator(), id))).toBe('not-found')
    expect(refusal(await takeBackLog(mediator(), 'no-id'))).toBe('not-found')
  })

  it('is for a day, and the wall says so too', async () => {
    const id = await logATalk(programmeId, cast.mediator1)
    await asOwner("update quick_log set created_at = now() - interval '25 hours' where id = $1", [
      id,
    ])
    expect(refusal(await takeBackLog(mediator(), id))).toBe('not-you')
    const gone = await app.ask(cast.mediator1, 'delete from quick_log where id = $1 returning id', [
      id,
    ])
    expect(gone).toEqual([])
  })
})

describe('the list', () => {
  it('says for each reader what they may do, and counts how the talks ended', async () => {
    const { programmeId: own, cast: people } = await castProgramme()
    await logATalk(own, people.mediator1, { result: 'talk-later', day: dayFromNow(-3) })
    const me = { id: people.mediator1, memberships: [{ programmeId: own, role: 'mediator' }] }
    const partner = { ...me, id: people.mediator2 }
    const mine = await listLogs(me, own, 1)
    expect(
      mine.lines.map(({ pair, mayPromote, mayTakeBack }) => [pair, mayPromote, mayTakeBack]),
    ).toEqual([
      [
        [
          { name: 'Noor', you: true },
          { name: 'Eli', you: false },
        ],
        true,
        true,
      ],
      [[{ name: 'Noor', you: true }], true, true],
    ])
    expect(mine.ended).toEqual([
      { result: 'sorted', count: 1 },
      { result: 'talk-later', count: 1 },
    ])
    const theirs = await listLogs(partner, own, 1)
    expect(theirs.lines.map(({ mayPromote, mayTakeBack }) => [mayPromote, mayTakeBack])).toEqual([
      [true, false],
    ])
    const staff = { id: people.supervisor, memberships: [{ programmeId: own, role: 'supervisor' }] }
    const all = await listLogs(staff, own, 1)
    expect(all.lines.map(({ mayPromote, mayTakeBack }) => [mayPromote, mayTakeBack])).toEqual([
      [false, false],
      [false, false],
    ])
  })
})

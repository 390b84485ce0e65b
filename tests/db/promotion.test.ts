import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mayBegin } from '#lib/cases/may-begin.ts'
import { openCase } from '#lib/cases/open-case.ts'
import { readCase } from '#lib/cases/read-case.ts'
import { listLogs } from '#lib/quick-logs/list-logs.ts'
import { takeBackLog } from '#lib/quick-logs/take-back-log.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { AsPerson } from '#tests/support/as-person.ts'
import { castProgramme } from '#tests/support/cast-programme.ts'
import { logATalk } from '#tests/support/log-a-talk.ts'

// A talk on the spot becomes a case: once, and only by one of the two who were there.

let programmeId: string
let cast: Cast
const app = new AsPerson()

beforeAll(async () => {
  ;({ programmeId, cast } = await castProgramme())
  await app.open()
})
afterAll(app.close)

const payload = (quickLog: string) => ({
  quickLog,
  people: [{ name: 'Robin', relationship: 'classmate' }],
  reason: 'Fifteen minutes were not enough.',
  topics: ['noise'],
  place: 'corridor',
})
const promote = (who: keyof Cast, quickLog: string, key: string = randomUUID()) =>
  openCase({ id: cast[who] }, programmeId, {
    type: 'promote',
    payload: payload(quickLog),
    requestId: key,
  })
const refused = (code: string) => ({
  ok: false,
  refusal: { code: 'invalid', fields: [{ path: 'quickLog', code }] },
})
const newLog = () => logATalk(programmeId, cast.mediator1, { with: cast.mediator2 })
const casesOf = (log: string) =>
  asOwner<{ case_id: string }>('select case_id from promotion where quick_log_id = $1', [log])
const countCases = async () => (await asOwner('select id from cases')).length

describe('a quick log', () => {
  it('becomes a case that waits to be looked at, and the log leads to it', async () => {
    const log = await newLog()
    const opened = await promote('mediator2', log)
    if (!opened.ok) throw new Error(JSON.stringify(opened.refusal))
    // They learn as much as somebody who referred.
    expect(opened.value).toMatchObject({ state: null, version: 1 })
    const mediator = (who: keyof Cast) => ({
      id: cast[who],
      memberships: [{ programmeId, role: 'mediator' }],
    })
    const line = async (who: keyof Cast) =>
      (await listLogs(mediator(who), programmeId, 1)).lines.find(({ id }) => id === log)
    const done = { mayPromote: false, mayTakeBack: false }
    // The one who told of it follows the case; the other of the pair only learns that there is one.
    expect(await line('mediator2')).toMatchObject({ ...done, promoted: { ref: opened.value.ref } })
    expect(await line('mediator1')).toMatchObject({ ...done, promoted: { ref: null } })

    const staff = await readCase({ id: cast.supervisor }, opened.value.ref)
    expect(staff.ok && staff.value.file?.quickLog).toMatchObject({ place: 'corridor', people: 2 })
    const teller = await readCase({ id: cast.mediator2 }, opened.value.ref)
    expect(teller.ok && [teller.value.file, teller.value.state]).toEqual([null, null])
  })

  it('becomes a case once, and whoever comes second is told', async () => {
    const log = await newLog()
    expect((await promote('mediator1', log)).ok).toBe(true)
    const before = await countCases()
    expect(await promote('mediator2', log)).toEqual(refused('already-a-case'))
    expect(await countCases()).toBe(before)
    expect(await casesOf(log)).toHaveLength(1)
  })

  it('becomes one case when both press at the same moment, and the same form again gives the same case', async () => {
    const log = await newLog()
    const answers = await Promise.all(
      (['mediator1', 'mediator2', 'mediator1', 'mediator2'] as const).map((who) =>
        promote(who, log),
      ),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter(({ ok }) => !ok)).toEqual(Array(3).fill(refused('already-a-case')))
    expect(await casesOf(log)).toHaveLength(1)

    const [other, key] = [await newLog(), randomUUID()]
    expect(await promote('mediator1', other, key)).toEqual(await promote('mediator1', other, key))
  })

  it('can be tied to one case only, whatever the code believes', async () => {
    const log = await newLog()
    const opened = await promote('mediator1', log)
    if (!opened.ok) throw new Error('not opened')
    const tie = `insert into promotion select $1, id, now() from cases where ref = $2`
    await expect(asOwner(tie, [log, opened.value.ref])).rejects.toThrow(/promotion_pkey/)
    const another = await newLog()
    await expect(asOwner(tie, [another, opened.value.ref])).rejects.toThrow(/promotion_case_id_key/)
  })

  it('stays once it is a case', async () => {
    const log = await newLog()
    await promote('mediator1', log)
    expect(await takeBackLog({ id: cast.mediator1 }, log)).toMatchObject({
      refusal: { code: 'not-you' },
    })
    await expect(
      app.ask(cast.mediator1, 'delete from quick_log where id = $1', [log]),
    ).rejects.toThrow(/promotion_quick_log_id_fkey/)
  })
})

describe('whose it is to promote', () => {
  it('is neither known nor told to anybody else: as if there were no such log', async () => {
    const log = await newLog()
    const before = await countCases()
    for (const who of ['mediator3', 'supervisor', 'requester'] as const)
      expect(await promote(who, log), who).toEqual(refused('pick-one'))
    expect(await promote('mediator1', randomUUID())).toEqual(refused('pick-one'))
    const { programmeId: elsewhere, cast: others } = await castProgramme()
    const theirs = await openCase({ id: others.mediator1 }, elsewhere, {
      type: 'promote',
      payload: payload(log),
      requestId: randomUUID(),
    })
    expect(theirs).toEqual(refused('pick-one'))
    // castProgramme opens one case of its own.
    expect(await countCases()).toBe(before + 1)
  })

  it('is for the law to say: those who mediate in the programme', () => {
    const as = (role: string, where = programmeId) => ({
      memberships: [{ programmeId: where, role }],
    })
    expect(mayBegin(as('mediator'), programmeId, 'promote')).toBe(true)
    for (const role of ['supervisor', 'safeguarding', 'administrator', 'member'])
      expect(mayBegin(as(role), programmeId, 'promote'), role).toBe(false)
    expect(mayBegin(as('mediator', randomUUID()), programmeId, 'promote')).toBe(false)
    expect(mayBegin(null, programmeId, 'promote')).toBe(false)
    expect(mayBegin(null, programmeId, 'request')).toBe(true)
    expect(mayBegin(as('member'), programmeId, 'refer')).toBe(true)
  })
})

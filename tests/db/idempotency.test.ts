import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dispatch } from '#lib/cases/dispatch.ts'
import { openCase } from '#lib/cases/open-case.ts'
import { disconnect } from '#lib/db/client.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { exampleEvent } from '#machines/case/paths.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { castProgramme } from '#tests/support/cast-programme.ts'
import { begin, send } from '../../prisma/seed/play.ts'

let programmeId: string
let cast: Cast
const letter = exampleEvent('request').payload

beforeAll(async () => {
  ;({ programmeId, cast } = await castProgramme())
})
afterAll(disconnect)

const request = () => begin(programmeId, cast.requester, 'request', letter)
const many = <T>(times: number, work: () => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: times }, work))
const eventsOf = async (ref: string) =>
  (
    await asOwner<{ type: string }>(
      'select e.type from case_event e join cases c on c.id = e.case_id where c.ref = $1 order by e.seq',
      [ref],
    )
  ).map(({ type }) => type)

describe('one key', () => {
  it('does an event once, and always gives the same answer', async () => {
    const at = await request()
    const command = {
      type: 'startScreening',
      payload: {},
      seenVersion: at.version,
      requestId: randomUUID(),
    }
    const atOnce = await many(20, () => dispatch(cast.supervisor, at.ref, command))
    const later = []
    for (let n = 0; n < 20; n++) later.push(await dispatch(cast.supervisor, at.ref, command))
    const answer = {
      ok: true,
      value: { ref: at.ref, version: 2, stage: 'intake', state: 'intake.screening' },
    }
    expect([...atOnce, ...later]).toEqual(Array(40).fill(answer))
    expect(await eventsOf(at.ref)).toEqual(['request', 'startScreening'])
  })

  it('gives the first answer also when the case has long gone on', async () => {
    const at = await request()
    const command = {
      type: 'startScreening',
      payload: {},
      seenVersion: at.version,
      requestId: randomUUID(),
    }
    const first = await dispatch(cast.supervisor, at.ref, command)
    await send({ ...at, version: 2 }, cast.supervisor, 'closeAdministratively', {
      reason: 'duplicate',
    })
    expect(await dispatch(cast.supervisor, at.ref, command)).toEqual(first)
  })

  it('opens one case', async () => {
    const beginning = { type: 'request', payload: letter, requestId: randomUUID() } as const
    const answers = await many(20, () => openCase({ id: cast.requester }, programmeId, beginning))
    answers.push(await openCase({ id: cast.requester }, programmeId, beginning))
    const refs = new Set(answers.map((answer) => answer.ok && answer.value.ref))
    expect(refs.size).toBe(1)
    expect(answers.every(({ ok }) => ok)).toBe(true)
  })

  it('makes one person of a guest who sends a request again and again', async () => {
    const beginning = { type: 'request', payload: letter, requestId: randomUUID() } as const
    const before = await people()
    const answers = await many(20, () => {
      const id = randomUUID()
      const enrol = async (tx: Parameters<NonNullable<Opener['enrol']>>[0]) => {
        await tx.$queryRaw`
          select app.enrol_guest(${id}::uuid, ${programmeId}::uuid, 'Guest', null, 'en')::text`
        await tx.$queryRaw`select set_config('app.actor', ${id}, true)`
      }
      return openCase({ id, enrol }, programmeId, beginning)
    })
    expect(new Set(answers.map((answer) => answer.ok && answer.value.ref)).size).toBe(1)
    expect(await people()).toBe(before + 1)
  })
})

type Opener = Parameters<typeof openCase>[0]
const people = async () =>
  Number((await asOwner<{ count: string }>('select count(*) from person'))[0]?.count)

describe('a key that was used', () => {
  it('refuses another payload, another case and another person, and does nothing', async () => {
    const at = await request()
    const other = await request()
    const requestId = randomUUID()
    const command = { type: 'pause', seenVersion: at.version, requestId }
    const payload = { kind: 'pause', reason: 'Holidays.' }
    await dispatch(cast.supervisor, at.ref, { ...command, payload })
    const reused = { ok: false, refusal: { code: 'key-reused' } }
    const tries = [
      dispatch(cast.supervisor, at.ref, { ...command, payload: { ...payload, reason: 'Other.' } }),
      dispatch(cast.supervisor, at.ref, { ...command, payload, type: 'annotate' }),
      dispatch(cast.supervisor, other.ref, { ...command, payload }),
      dispatch(cast.adult, at.ref, { ...command, payload }),
    ]
    expect(await Promise.all(tries)).toEqual(tries.map(() => reused))
    expect(await eventsOf(at.ref)).toEqual(['request', 'pause'])
    expect(await eventsOf(other.ref)).toEqual(['request'])
  })
})

describe('a refusal', () => {
  it('is not kept: whoever mends what was missing tries again with the same key', async () => {
    const at = await request()
    const requestId = randomUUID()
    const wrong = { type: 'pause', payload: { kind: 'nap' }, seenVersion: at.version, requestId }
    expect((await dispatch(cast.supervisor, at.ref, wrong)).ok).toBe(false)
    const right = { ...wrong, payload: { kind: 'pause', reason: 'Holidays.' } }
    expect((await dispatch(cast.supervisor, at.ref, right)).ok).toBe(true)
  })

  it('leaves no trace of its key behind', async () => {
    const at = await request()
    const requestId = randomUUID()
    await dispatch(cast.supervisor, at.ref, {
      type: 'accept',
      payload: {},
      seenVersion: 1,
      requestId,
    })
    expect(await asOwner('select 1 from given_answer where key = $1', [requestId])).toEqual([])
  })
})

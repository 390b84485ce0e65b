import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dispatch } from '#lib/cases/dispatch.ts'
import { disconnect } from '#lib/db/client.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { exampleEvent } from '#machines/case/paths.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { castProgramme } from '#tests/support/cast-programme.ts'
import { warmPool } from '#tests/support/warm-pool.ts'
import { begin, type Played, send } from '../../prisma/seed/play.ts'

// Two requests about one conflict become one case, and it must be one that goes on.

let programmeId: string
let cast: Cast

beforeAll(async () => {
  ;({ programmeId, cast } = await castProgramme())
  await warmPool()
})
afterAll(disconnect)

const request = () => begin(programmeId, cast.requester, 'request', exampleEvent('request').payload)
const join = (at: Played, into: Played, by = cast.supervisor) =>
  dispatch(by, at.ref, {
    type: 'merge',
    payload: { into: into.ref },
    seenVersion: at.version,
    requestId: randomUUID(),
  })
const closed = {
  ok: false,
  refusal: { code: 'invalid', fields: [{ path: 'into', code: 'closed-case' }] },
}

describe('a request is joined with another', () => {
  it('that goes on, and neither with itself nor with one that was joined with it', async () => {
    const [one, two] = [await request(), await request()]
    expect(await join(one, one)).toMatchObject({
      refusal: { fields: [{ path: 'into', code: 'unknown-case' }] },
    })
    expect(await join(one, two)).toMatchObject({ ok: true, value: { state: 'closed' } })
    expect(await join(two, one)).toMatchObject(closed)
  })

  it('and not with one that is over', async () => {
    const over = await send(await request(), cast.requester, 'withdrawRequest', {})
    const at = await request()
    expect(await join(at, over)).toMatchObject(closed)
    expect((await join(at, await request())).ok).toBe(true)
  })

  it('and of two supervisors who join them the other way round, one is refused', async () => {
    for (let round = 0; round < 10; round++) {
      const [one, two] = [await request(), await request()]
      const results = await Promise.all([join(one, two), join(two, one, cast.adult)])
      expect(results.filter(({ ok }) => ok)).toHaveLength(1)
      expect(results.find(({ ok }) => !ok)).toMatchObject(closed)
      const open = await asOwner<{ ref: string }>(
        "select ref from cases where ref = any ($1) and state <> 'closed'",
        [[one.ref, two.ref]],
      )
      expect(open).toHaveLength(1)
    }
  })
})

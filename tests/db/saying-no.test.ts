import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { board } from '#lib/cases/board.ts'
import { readTimeline } from '#lib/cases/read-case.ts'
import { disconnect } from '#lib/db/client.ts'
import type { Payload } from '#machines/case/events.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { letter } from '#machines/case/paths/payloads.ts'
import { begin, type Played, send } from '../../prisma/seed/play.ts'
import { asOwner } from '../support/as-owner.ts'
import { castProgramme } from '../support/cast-programme.ts'
import { eyesOf } from '../support/eyes-of.ts'
import { playToInvitation } from '../support/play-case.ts'

vi.mock('next-intl/server', () => import('../support/plain-words.ts'))

let programmeId: string
let cast: Cast
let eyes: ReturnType<typeof eyesOf>

beforeAll(async () => {
  ;({ programmeId, cast } = await castProgramme())
  eyes = eyesOf(cast)
})
afterAll(disconnect)

async function sayNo(payload: Payload<'decline'>): Promise<Played> {
  const filed = await begin(programmeId, cast.requester, 'request', letter)
  return send(await playToInvitation(filed, cast), cast.other, 'decline', payload)
}

const ticked = async (who: keyof Cast, at: Played) => {
  const told = await readTimeline(eyes.reader(who), at.ref)
  if (!told.ok) throw new Error(told.refusal.code)
  return told.value.find(({ type }) => type === 'decline')?.ticked
}

describe('what somebody ticks who says no', () => {
  test('is read by the supervisor, and by nobody else but whoever ticked it', async () => {
    const at = await sayNo({ reasons: ['afraid', 'no-time'], wantsCoaching: true })
    const all = ['I am afraid', 'I have no time', 'Would like to talk to a coach alone']
    expect(await ticked('supervisor', at)).toEqual(all)
    expect(await ticked('other', at)).toEqual(all)
    expect(await ticked('requester', at)).toBeUndefined()
    expect(await eyes.allWords('requester', at)).not.toMatch(/afraid|talk to a coach/i)
    const read = await asOwner<{ reader: string }>(
      `select reader_id as reader from access_log l join cases c on c.id = l.case_id
       where c.ref = $1 and l.writer_id = $2 and l.field = 'timeline'`,
      [at.ref, cast.other],
    )
    expect(read).toContainEqual({ reader: cast.supervisor })
  })

  test.each([
    [['afraid'], 'today'],
    [['no-trust', 'want-adult'], 'today'],
    [['no-time', 'other'], null],
    [undefined, null],
  ] as const)('%s calls an adult: %s', async (reasons, imminence) => {
    const at = await sayNo(reasons ? { reasons: [...reasons] } : {})
    const rows = await asOwner(
      `select (select imminence from alert where case_id = c.id and raised_by_id = $2) as imminence
       from cases c where ref = $1`,
      [at.ref, cast.other],
    )
    expect(rows).toEqual([{ imminence }])
    const { lanes } = await board({ id: cast.supervisor })
    const lane = lanes.find(({ cards }) => cards.some(({ ref }) => ref === at.ref))?.lane
    expect(lane === 'urgent').toBe(imminence !== null)
  })
})

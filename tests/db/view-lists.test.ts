import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { board } from '#lib/cases/board.ts'
import { home } from '#lib/cases/home.ts'
import { listCases } from '#lib/cases/list-cases.ts'
import { parseListQuery } from '#lib/cases/list-query.ts'
import { loadCase } from '#lib/cases/load-case.ts'
import { loadManyFacts } from '#lib/cases/load-many-facts.ts'
import { disconnect } from '#lib/db/client.ts'
import { readAs } from '#lib/db/with-actor.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { type Played, send } from '../../prisma/seed/play.ts'
import { asOwner } from '../support/as-owner.ts'
import { castProgramme } from '../support/cast-programme.ts'
import { actorOf, changes } from '../support/members.ts'
import { playIntake, playToAgreement, playToMeeting } from '../support/play-case.ts'

vi.mock('next-intl/server', () => import('../support/plain-words.ts'))

let programmeId: string
let cast: Cast
let convened: Played
let planned: Played
let signed: Played

beforeAll(async () => {
  ;({ programmeId, cast } = await castProgramme())
  convened = await playIntake(programmeId, cast)
  planned = await playToMeeting(await playIntake(programmeId, cast), cast)
  signed = await playToAgreement(
    await playToMeeting(await playIntake(programmeId, cast), cast),
    cast,
  )
}, 60_000)
afterAll(disconnect)

const me = (who: keyof Cast) => ({ id: cast[who] })

async function list(who: keyof Cast, query: Parameters<typeof listCases>[1] = {}) {
  const page = await listCases(me(who), query)
  if (!page.ok) throw new Error(page.refusal.code)
  return page.value
}

const refs = ({ items }: { items: { ref: string }[] }) => items.map((item) => item.ref).sort()

describe('the list of cases', () => {
  test('has what somebody may know of, and nothing else', async () => {
    const mine = [convened, planned, signed].map((at) => at.ref).sort()
    expect(refs(await list('requester'))).toEqual(mine)
    expect(refs(await list('mediator1'))).toEqual([planned.ref, signed.ref].sort())
    expect(refs(await list('mediator3'))).toEqual([])
    expect(refs(await list('supervisor'))).toEqual([cast.otherCase, ...mine].sort())
  })

  test('goes on page by page, each case once', async () => {
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page = await list('supervisor', { limit: 1, ...(cursor ? { cursor } : {}) })
      seen.push(...page.items.map((item) => item.ref))
      cursor = page.nextCursor
    } while (cursor)
    expect(seen.sort()).toEqual(refs(await list('supervisor')))
  })

  test('filters by stage, state and public number; by name for staff alone', async () => {
    expect(refs(await list('requester', { stage: 'followUp' }))).toEqual([signed.ref])
    expect(refs(await list('requester', { state: 'session.planned' }))).toEqual([planned.ref])
    expect(refs(await list('requester', { q: signed.ref.toLowerCase() }))).toEqual([signed.ref])
    expect(refs(await list('requester', { q: 'Sasha' }))).toEqual([])
    expect(refs(await list('supervisor', { q: 'robi' }))).toHaveLength(3)
    expect(refs(await list('supervisor', { q: '%' }))).toEqual([])
  })

  test('does not tell through a filter that somebody reported a problem', async () => {
    const at = await playToAgreement(
      await playToMeeting(await playIntake(programmeId, cast), cast),
      cast,
    )
    await send(at, cast.other, 'reportProblem', { safe: 'yes' })
    expect(refs(await list('requester', { state: 'followUp.reviewing' }))).toEqual([])
    expect(refs(await list('requester', { state: 'followUp.active' }))).toContain(at.ref)
    expect(refs(await list('supervisor', { state: 'followUp.reviewing' }))).toEqual([at.ref])
    const { tasks } = await home(me('supervisor'))
    expect(tasks).toContainEqual(expect.objectContaining({ ref: at.ref, task: 'review' }))
  })

  test('refuses what it does not know', async () => {
    const codes = (text: string) => {
      const query = parseListQuery(new URLSearchParams(text))
      return query.ok ? [] : (query.refusal.fields ?? [])
    }
    expect(codes('limit=100&stage=intake')).toEqual([])
    expect(codes('limit=101')).toEqual([{ path: 'limit', code: 'too-big' }])
    expect(codes('state=nowhere')).toEqual([{ path: 'state', code: 'pick-one' }])
    expect(codes('order=up')).toEqual([{ path: 'order', code: 'unknown-field' }])
    expect(codes('q=a&q=b')).toEqual([{ path: 'q', code: 'too-many' }])
    // The years that a program makes up are no moments to the database.
    const cursors = ['0000-01-01T00:00:00.000Z', '-200000-01-01T00:00:00.000Z', ''].map((at) =>
      Buffer.from(`${at} KR73-GDLR`).toString('base64url'),
    )
    for (const cursor of ['x', ...cursors])
      expect(await listCases(me('requester'), { cursor }), cursor).toMatchObject({
        refusal: { code: 'invalid' },
      })
  })
})

describe('what needs somebody now', () => {
  const tasks = async (who: keyof Cast, at: Played) => {
    const found = await home(me(who))
    return found.tasks.filter((task) => task.ref === at.ref).map((task) => task.task)
  }

  test('is theirs by relation', async () => {
    expect(await tasks('supervisor', convened)).toEqual(['propose'])
    expect(await tasks('requester', convened)).toEqual([])
    expect(await tasks('mediator1', signed)).toEqual(['debrief'])
    expect(await tasks('requester', signed)).toEqual([])
  })

  test('says of a debrief which meeting it looks back on', async () => {
    const { tasks: mine } = await home(me('mediator1'))
    expect(mine).toContainEqual(
      expect.objectContaining({ task: 'debrief', ref: signed.ref, session: 1 }),
    )
  })

  test('a check-in only when its day has come', async () => {
    await asOwner(
      `update check_in set due_at = now() - interval '1 hour' where person_id = $1
       and case_id = (select id from cases where ref = $2)`,
      [cast.requester, signed.ref],
    )
    expect(await tasks('requester', signed)).toEqual(['checkIn'])
    expect(await tasks('other', signed)).toEqual([])
  })

  test('keeps one’s own cases, open and finished', async () => {
    const { open, finished } = await home(me('mediator1'))
    expect(open.map((line) => line.ref)).toEqual(expect.arrayContaining([planned.ref, signed.ref]))
    expect(finished).toEqual([])
    expect((await home(me('supervisor'))).open).toEqual([])
  })
})

describe('the board', () => {
  const laneOf = async (who: keyof Cast, at: Played) => {
    const { lanes } = await board(me(who))
    return lanes.find(({ cards }) => cards.some((card) => card.ref === at.ref))?.lane
  }
  const cardOf = async (at: Played) =>
    (await board(me('supervisor'))).lanes
      .flatMap(({ cards }) => cards)
      .find((card) => card.ref === at.ref)

  test('has every open case in one column, for its staff', async () => {
    expect(await laneOf('supervisor', convened)).toBe('needsMediators')
    expect(await laneOf('supervisor', planned)).toBe('later')
    expect(await laneOf('supervisor', signed)).toBe('checkIns')
    expect(await laneOf('requester', signed)).toBeUndefined()
    expect(await laneOf('mediator1', signed)).toBeUndefined()
  })

  test('says what is missing', async () => {
    expect((await cardOf(convened))?.missing).toMatch(/2 mediators have to be ready/)
    expect((await cardOf(convened))?.people.sort()).toEqual(['Robin', 'Sasha'])
    expect((await cardOf(planned))?.missing).toBeNull()
  })

  test('names the next step that the supervisor has at home too', async () => {
    expect((await cardOf(convened))?.step?.event).toBe('propose')
    const { tasks } = await home(me('supervisor'))
    const here = tasks.filter(({ ref }) => ref === convened.ref)
    expect(here.map(({ task }) => task)).toEqual(['propose'])
  })

  test('has calls for an adult on top, for the safeguarding lead too', async () => {
    const at = await playIntake(programmeId, cast)
    await send(at, cast.other, 'raiseConcern', { imminence: 'now' })
    const { alerts } = await board(me('supervisor'))
    expect(alerts[0]).toMatchObject({ ref: at.ref, imminence: 'now', by: 'Sasha' })
    expect(await laneOf('supervisor', at)).toBe('urgent')
    expect(await laneOf('safeguarding', at)).toBe('urgent')
    expect((await home(me('supervisor'))).tasks[0]).toMatchObject({ task: 'alert', ref: at.ref })
    // The call is answered; the case still waits for an adult to look at it, and both are told so.
    for (const who of ['supervisor', 'safeguarding'] as const)
      expect((await home(me(who))).tasks, who).toContainEqual(
        expect.objectContaining({ task: 'liftHold', ref: at.ref }),
      )
    // It is not let go on by one press from the board: the case is looked at first.
    expect((await cardOf(at))?.step).toEqual({ task: 'liftHold', event: null })
  })
})

test('many facts at once are the same as one by one, also while a mediator rests', async () => {
  const by = actorOf(cast.supervisor, 'supervisor', programmeId)
  await changes(by, programmeId, cast.mediator2, ['suspend'])
  await readAs(cast.supervisor, async (tx) => {
    for (const ref of refs(await list('supervisor'))) {
      const loaded = await loadCase(tx, ref)
      const facts = await loadManyFacts(tx, loaded ? [loaded.id] : [])
      expect(facts.get(loaded?.id ?? '')).toEqual(loaded?.facts)
    }
  })
  await changes(by, programmeId, cast.mediator2, ['lift'])
})

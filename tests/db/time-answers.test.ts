import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { board } from '#lib/cases/board.ts'
import { home } from '#lib/cases/home.ts'
import { readCase } from '#lib/cases/read-case.ts'
import { disconnect } from '#lib/db/client.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { later } from '#machines/case/paths/payloads.ts'
import { type Played, send } from '../../prisma/seed/play.ts'
import { castProgramme } from '../support/cast-programme.ts'
import { playIntake, playToMeeting } from '../support/play-case.ts'

vi.mock('next-intl/server', () => import('../support/plain-words.ts'))

let programmeId: string
let cast: Cast
let at: Played
const note = 'Neither. After 15:00.'

const offer = (day: number) => [{ startsAt: later(day), minutes: 60 }]

beforeAll(async () => {
  ;({ programmeId, cast } = await castProgramme())
  at = await playToTimes()
  at = await send(at, cast.other, 'chooseTimes', { times: [later(7)] })
  at = await send(at, cast.requester, 'chooseTimes', { times: [], note })
}, 60_000)
afterAll(disconnect)

async function playToTimes() {
  const met = await playToMeeting(await playIntake(programmeId, cast), cast)
  const off = await send(met, cast.supervisor, 'postpone', { until: later(2) })
  return send(off, cast.mediator1, 'offerTimes', { times: offer(7) })
}

const tasks = async (who: keyof Cast) =>
  (await home({ id: cast[who] })).tasks.filter(({ ref }) => ref === at.ref).map(({ task }) => task)

async function answers(who: keyof Cast) {
  const view = await readCase({ id: cast[who] }, at.ref)
  if (!view.ok) throw new Error(view.refusal.code)
  return view.value.timeAnswers?.map(({ by, fits, note: text }) => [by.id, fits, text])
}

describe('that no time fits', () => {
  test('is an answer: nobody is asked again, until other times are offered', async () => {
    expect(await tasks('requester')).toEqual([])
    expect(await tasks('other')).toEqual([])
    expect(await tasks('mediator2')).toContain('chooseTimes')
  })

  test('is told to the team, with the note to whoever may read it', async () => {
    const both = (text: string | null) =>
      [
        [cast.other, true, null],
        [cast.requester, false, text],
      ].sort()
    expect((await answers('supervisor'))?.sort()).toEqual(both(note))
    expect((await answers('mediator1'))?.sort()).toEqual(both(null))
    expect(await answers('requester')).toEqual([[cast.requester, false, note]])
    expect(await answers('other')).toEqual([[cast.other, true, null]])
  })

  test('holds for the times that it was said of', async () => {
    at = await send(at, cast.mediator1, 'offerTimes', { times: offer(8) })
    expect(await answers('supervisor')).toEqual([])
    expect(await tasks('requester')).toEqual(['chooseTimes'])
  })
})

test('the safeguarding lead, who does not look for a time, is told of no times and of nobody’s answer', async () => {
  let held = await send(await playToTimes(), cast.requester, 'chooseTimes', { times: [later(7)] })
  held = await send(held, cast.other, 'raiseConcern', { imminence: 'later' })
  const seen = await readCase({ id: cast.safeguarding }, held.ref)
  if (!seen.ok) throw new Error(seen.refusal.code)
  expect(seen.value).toMatchObject({ timesOffered: null, timeAnswers: null })
})

test('whoever looks after a case that somebody left has to say how it goes on', async () => {
  at = await send(at, cast.other, 'withdrawConsent', {})
  expect(await tasks('supervisor')).toEqual(['goOn'])
  const cards = (await board({ id: cast.supervisor })).lanes.flatMap((lane) => lane.cards)
  expect(cards.find(({ ref }) => ref === at.ref)).toMatchObject({
    step: { task: 'goOn', event: null },
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dispatch } from '#lib/cases/dispatch.ts'
import { disconnect } from '#lib/db/client.ts'
import { type Suggestions, suggestMediators } from '#lib/mediators/suggest-mediators.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { exampleEvent } from '#machines/case/paths.ts'
import type { Played } from '../../prisma/seed/play.ts'
import { begin, send } from '../../prisma/seed/play.ts'
import { asOwner } from '../support/as-owner.ts'
import { castProgramme } from '../support/cast-programme.ts'
import { logATalk } from '../support/log-a-talk.ts'
import { putRelations } from '../support/matrix/stage.ts'
import { playIntake, playToMeeting, secret } from '../support/play-case.ts'

let programmeId: string
let cast: Cast
let first: Played
let second: Played

beforeAll(async () => {
  ;({ programmeId, cast } = await castProgramme())
  first = await playToMeeting(await playIntake(programmeId, cast), cast)
  second = await playIntake(programmeId, cast)
})
afterAll(disconnect)

const suggestions = async (ref = second.ref): Promise<Suggestions> => {
  const found = await suggestMediators({ id: cast.supervisor }, ref)
  if (!found) throw new Error('no suggestions')
  return found
}
const candidate = async (id: string, ref?: string) =>
  (await suggestions(ref)).candidates.find((one) => one.id === id)

describe('who could mediate', () => {
  test('comes first who has the fewest cases and has waited longest', async () => {
    const { candidates } = await suggestions()
    const order = candidates.map(({ id }) => id)
    expect(order.indexOf(cast.mediator3)).toBeLessThan(order.indexOf(cast.mediator1))
    expect(await candidate(cast.mediator3)).toMatchObject({ openCases: 0, daysSince: null })
    expect(await candidate(cast.mediator1)).toMatchObject({
      openCases: 1,
      casesLately: 1,
      lastWith: [cast.mediator2],
    })
  })

  test('is suggested as often as the case needs mediators, and not the same pair again', async () => {
    const suggested = (await suggestions()).candidates.filter((one) => one.suggested)
    expect(suggested).toHaveLength(2)
    const ids = suggested.map(({ id }) => id)
    expect(ids.includes(cast.mediator1) && ids.includes(cast.mediator2)).toBe(false)
  })

  test('is told what people wished, in their words, without being left out by it', async () => {
    const { wishes } = await suggestions()
    expect(wishes.map(({ text }) => text).sort()).toEqual([secret('objected'), secret('unwanted')])
  })

  test('speaks against whom a wish names, and not against whose name is a part of a word', async () => {
    const called = async (name: string) => {
      await asOwner('update person set preferred_name = $1 where id = $2', [name, cast.mediator3])
      return (await candidate(cast.mediator3))?.doubts
    }
    // The wish is `Only-unwanted-wrote-this`.
    expect(await called('Wro')).toEqual([])
    expect(await called('Wrote')).toEqual(['unwanted'])
    expect(await called('Kim')).toEqual([])
  })

  test('is nobody for the parties, the mediators and other people', async () => {
    for (const id of [cast.requester, cast.other, cast.mediator1, cast.referrer]) {
      expect(await suggestMediators({ id }, second.ref)).toBeNull()
    }
  })
})

describe('who cannot mediate', () => {
  test('is whoever serves already, was objected to or stepped back', async () => {
    expect((await candidate(cast.mediator1, first.ref))?.bar).toBe('serves')
    let at = await send(first, cast.requester, 'objectToMediator', { mediator: cast.mediator1 })
    expect((await candidate(cast.mediator1, at.ref))?.bar).toBe('objected')
    expect((await candidate(cast.mediator2, at.ref))?.suggested).toBe(false)
    at = await send(at, cast.mediator2, 'recuse', {})
    expect((await candidate(cast.mediator2, at.ref))?.bar).toBe('recused')
  })

  test('is whoever was left out for knowing somebody', async () => {
    let at = await send(second, cast.supervisor, 'propose', {
      team: [
        { person: cast.mediator3, role: 'lead' },
        { person: cast.mediator1, role: 'co' },
      ],
    })
    at = await send(at, cast.mediator3, 'declareConflict', {
      people: [
        { person: cast.requester, knows: 'close' },
        { person: cast.other, knows: 'no' },
      ],
      knowsConflict: false,
      canBeFair: 'not-sure',
    })
    at = await send(at, cast.supervisor, 'decideConflict', {
      mediator: cast.mediator3,
      decision: 'exclude',
    })
    second = at
    expect((await candidate(cast.mediator3))?.bar).toBe('excluded')
  })

  test('is not whoever is in the team still: one is suggested for the one free place', async () => {
    const { candidates } = await suggestions()
    expect(candidates.filter((one) => one.suggested)).toHaveLength(1)
    const parts = candidates.flatMap(({ id, part }) => (part ? [[id, part]] : []))
    expect(parts).toEqual([[cast.mediator1, { role: 'co', saidYes: false }]])
  })
})

describe('a mediator who told of the conflict, saw it or stands by somebody in it', () => {
  const propose = (at: Played, person: string) =>
    dispatch(cast.supervisor, at.ref, {
      type: 'propose',
      payload: {
        team: [
          { person, role: 'lead' },
          { person: cast.mediator1, role: 'co' },
        ],
      },
      seenVersion: at.version,
      requestId: crypto.randomUUID(),
    })
  const refused = (person: string) => ({
    refusal: { code: 'not-yet', reasons: [{ code: 'mediator-involved', people: [person] }] },
  })

  test.each(['referrer', 'witness', 'supportPerson'])('is refused, as a %s', async (relation) => {
    const at = await playIntake(programmeId, cast)
    await putRelations(at.ref, [[cast.mediator3, relation]])
    expect(await propose(at, cast.mediator3)).toMatchObject(refused(cast.mediator3))
    expect(await candidate(cast.mediator3, at.ref)).toMatchObject({ bar: 'witness' })
    const ahead = await playToMeeting(at, cast)
    const replaced = await dispatch(cast.supervisor, at.ref, {
      type: 'replaceMediator',
      payload: { mediator: cast.mediator2, newcomer: cast.mediator3, role: 'co' },
      seenVersion: ahead.version,
      requestId: crypto.randomUUID(),
    })
    expect(replaced).toMatchObject(refused(cast.mediator3))
  })

  test('is refused, when a talk that they logged became the case', async () => {
    const { people: named, reason } = exampleEvent('promote', cast).payload
    const quickLog = await logATalk(programmeId, cast.mediator3)
    let at = await begin(programmeId, cast.mediator3, 'promote', {
      quickLog,
      people: named,
      reason,
    })
    const { supervisor, requester, other } = cast
    const talk = { channel: 'in-person', suitable: true, category: 'suitable' } as const
    at = await send(at, supervisor, 'startScreening', {})
    for (const [place, person] of [requester, other].entries())
      at = await send(at, supervisor, 'recordConversation', { ...talk, with: person, named: place })
    at = await send(at, supervisor, 'offerCoaching', { person: requester, agreed: true })
    expect(await propose(at, cast.mediator3)).toMatchObject(refused(cast.mediator3))
  })
})

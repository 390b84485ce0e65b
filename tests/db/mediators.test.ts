import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { disconnect } from '#lib/db/client.ts'
import { type Suggestions, suggestMediators } from '#lib/mediators/suggest-mediators.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import type { Played } from '../../prisma/seed/play.ts'
import { send } from '../../prisma/seed/play.ts'
import { asOwner } from '../support/as-owner.ts'
import { castProgramme } from '../support/cast-programme.ts'
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
})

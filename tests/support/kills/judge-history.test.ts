import { describe, expect, test } from 'vitest'
import { type Held, judgeHistory, type Told } from './judge-history.ts'

const filed: Told = { key: 'a', type: 'request', said: { ref: 'R', version: 1 } }
const taken: Told = { key: 'b', type: 'startScreening', said: { ref: 'R', version: 2 } }
const whole: Held = {
  answers: [
    { key: 'a', ref: 'R', version: 1 },
    { key: 'b', ref: 'R', version: 2 },
  ],
  cases: [{ ref: 'R', version: 2 }],
  events: [
    { ref: 'R', seq: 1, type: 'request' },
    { ref: 'R', seq: 2, type: 'startScreening' },
  ],
}
const well = { lost: [], doubled: [], half: [], untrue: [] }
const upTo = (seq: number): Held => ({
  answers: whole.answers.slice(0, seq),
  cases: [{ ref: 'R', version: seq }],
  events: whole.events.slice(0, seq),
})

describe('a history', () => {
  test('is well when everything that was told is there once', () => {
    expect(judgeHistory([filed, taken], whole)).toEqual(well)
  })

  test('may or may not hold what nobody knows of, as a whole', () => {
    const unknown: Told = { ...taken, said: 'unknown' }
    expect(judgeHistory([filed, unknown], whole)).toEqual(well)
    expect(judgeHistory([filed, unknown], upTo(1))).toEqual(well)
  })

  test('has lost what was told and is not there', () => {
    expect(judgeHistory([filed, taken], upTo(1)).lost).toHaveLength(1)
    expect(judgeHistory([filed], upTo(0)).lost).toHaveLength(1)
  })

  test('has lost what is there as something else, or under another answer', () => {
    const other = whole.events.map((event) => ({ ...event, type: 'annotate' }))
    expect(judgeHistory([taken], { ...whole, events: other }).lost).toHaveLength(1)
    const answers = whole.answers.map((answer) => ({ ...answer, version: 1 }))
    expect(judgeHistory([taken], { ...whole, answers }).lost).toHaveLength(1)
  })

  test('has lost what no answer is kept of: the same key would do it again', () => {
    expect(judgeHistory([filed, taken], { ...whole, answers: [] }).lost).toHaveLength(2)
  })

  test('did twice what stands there twice for one key', () => {
    const again = { ref: 'R', seq: 3, type: 'startScreening' }
    const held = { ...whole, events: [...whole.events, again], cases: [{ ref: 'R', version: 3 }] }
    expect(judgeHistory([filed, taken], held).doubled).toEqual([
      'nobody asked for startScreening at R 3',
    ])
  })

  test('did twice what opened a second case', () => {
    const events = [...whole.events, { ref: 'S', seq: 1, type: 'request' }]
    const cases = [...whole.cases, { ref: 'S', version: 1 }]
    expect(judgeHistory([filed, taken], { ...whole, events, cases }).doubled).toHaveLength(1)
  })

  test('gave one event to two who asked', () => {
    const answers = [...whole.answers, { key: 'c', ref: 'R', version: 2 }]
    expect(judgeHistory([filed, taken], { ...whole, answers }).doubled).toEqual([
      'R 2 answers 2 keys',
    ])
  })

  test('is half when an answer has no event', () => {
    const unknown: Told = { ...taken, said: 'unknown' }
    const held = { ...upTo(1), answers: whole.answers }
    expect(judgeHistory([filed, unknown], held).half).toHaveLength(1)
  })

  test('has a gap when the case and its events do not agree', () => {
    expect(judgeHistory([], { ...whole, cases: [{ ref: 'R', version: 3 }] }).half).toHaveLength(1)
    const events = [
      { ref: 'R', seq: 1, type: 'request' },
      { ...whole.events[1], seq: 3 },
    ]
    expect(judgeHistory([], { ...whole, events: events as Held['events'] }).half).toHaveLength(1)
  })

  test('must not hold what was refused', () => {
    expect(judgeHistory([filed, { ...taken, said: 'refused' }], whole).untrue).toHaveLength(1)
  })
})

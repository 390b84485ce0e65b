import { expect, test } from 'vitest'
import { parseForm } from './parse-form.ts'
import { typedPlace } from './typed-place.ts'

test('a field that only stands beside others makes no row of an empty one', () => {
  const { input } = parseForm([
    ['payload.team.0.person:beside', 'anna'],
    ['payload.team.0.role', ''],
    ['payload.team.1.person:beside', 'ben'],
    ['payload.team.1.role', 'lead'],
    ['payload.times.0.startsAt:moment', '2026-11-24T12:30'],
    ['payload.times.0.minutes:number:beside', '45'],
    ['payload.times.1.startsAt:moment', ''],
    ['payload.times.1.minutes:number:beside', '60'],
    ['zone', 'Europe/Madrid'],
  ])
  expect(input).toEqual({
    payload: {
      team: [{ person: 'ben', role: 'lead' }],
      times: [{ startsAt: '2026-11-24T11:30:00.000Z', minutes: 45 }],
    },
  })
})

test('without a row that holds anything there is no list', () => {
  const { input } = parseForm([['payload.team.0.person:beside', 'anna']])
  expect(input).toEqual({})
})

test('a name that everything has is a name like any other', () => {
  const { input, form } = parseForm([
    ['toString', 'x'],
    ['payload.constructor.prototype.kind', 'y'],
    ['payload.__proto__.kind', 'z'],
  ])
  expect(form?.toString).toBe('x')
  expect(JSON.stringify(input)).toBe(
    '{"toString":"x","payload":{"constructor":{"prototype":{"kind":"y"}},"__proto__":{"kind":"z"}}}',
  )
})

test('a field beside its own parts is kept as the text that it is, for the schema to refuse', () => {
  const whole = ['payload.safety', 'x'] as [string, string]
  const part = ['payload.safety.SQ1', 'no'] as [string, string]
  const list = ['payload.topics:list', 'noise'] as [string, string]
  const place = ['payload.topics.0', 'money'] as [string, string]
  for (const fields of [
    [whole, part, list, place],
    [part, whole, place, list],
  ])
    expect(parseForm(fields).input).toEqual({ payload: { safety: 'x', topics: ['noise'] } })
})

test('a name of very many parts is one strange name, and not a tree to get lost in', () => {
  const name = Array(100_000).fill('a').join('.')
  expect(Object.keys(parseForm([[name, 'x']]).input as object)).toEqual([name])
})

test('what is wrong in a row is shown in the row that it was typed into', () => {
  const { rows } = parseForm([
    ['payload.times.0.startsAt:moment', ''],
    ['payload.times.2.startsAt:moment', '2026-11-24T12:30'],
    ['payload.times.7.startsAt:moment', 'soon'],
    ['payload.otherPeople.1.group', 'x'],
    ['zone', 'UTC'],
  ])
  const shown = (path: string) => typedPlace(path, rows)
  expect(shown('times.0.startsAt')).toBe('times.2.startsAt')
  expect(shown('times.1.startsAt')).toBe('times.7.startsAt')
  expect(shown('payload.times.1')).toBe('payload.times.7')
  expect(shown('otherPeople.0.name')).toBe('otherPeople.1.name')
  expect(shown('times')).toBe('times')
  expect(shown('team.0.role')).toBe('team.0.role')
})

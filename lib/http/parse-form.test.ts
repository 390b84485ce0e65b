import { expect, test } from 'vitest'
import { parseForm } from './parse-form.ts'

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

import { expect, test } from 'vitest'
import { toIso, toLocal } from './zoned-time.ts'

const at = (local: string, zone: string) => toIso(local, zone)?.replace('.000Z', 'Z')

test.each([
  ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30Z'],
  ['2026-10-25T02:00', 'Europe/Berlin', '2026-10-25T00:00Z'],
  ['2026-10-25T02:59', 'Europe/Berlin', '2026-10-25T00:59Z'],
  ['2026-10-25T01:30', 'Europe/London', '2026-10-25T00:30Z'],
  ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30Z'],
  // Half an hour is repeated: 01:30 to 02:00.
  ['2026-04-05T01:45', 'Australia/Lord_Howe', '2026-04-04T14:45Z'],
])('a time that comes twice is the first one: %s in %s', (local, zone, utc) => {
  expect(at(local, zone)).toBe(utc.replace('Z', ':00Z'))
})

test.each([
  ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30Z', '2026-03-29T03:30'],
  ['2026-03-08T02:30', 'America/New_York', '2026-03-08T07:30Z', '2026-03-08T03:30'],
  ['2026-10-04T02:15', 'Australia/Lord_Howe', '2026-10-03T15:45Z', '2026-10-04T02:45'],
])('a time that is left out is as much later: %s in %s', (local, zone, utc, shown) => {
  expect(at(local, zone)).toBe(utc.replace('Z', ':00Z'))
  expect(toLocal(utc, zone)).toBe(shown)
})

// Four days each in which the clocks of one of the zones are changed, and those of the others are not.
const aroundChanges = ['03-06', '03-27', '04-03', '10-02', '10-23', '10-30'].map(
  (day) => `2026-${day}T00:20Z`,
)

test.each([
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'UTC',
])('every other time is what the clocks show: %s', (zone) => {
  const local = (moment: number) => toLocal(new Date(moment).toISOString(), zone)
  for (const day of aroundChanges)
    for (let hour = 0; hour < 4 * 24; hour += 0.5) {
      const moment = Date.parse(day) + hour * 3_600_000
      const shown = local(moment)
      // The second of two is read as the first; all others lead back to where they came from.
      const first = [60, 30, 0]
        .map((minutes) => moment - minutes * 60_000)
        .find((one) => local(one) === shown)
      expect(Date.parse(toIso(shown, zone) ?? ''), `${shown} in ${zone}`).toBe(first)
    }
})

test('what is no time, and a zone that there is not, are nothing', () => {
  for (const local of [
    '',
    '2026-10-25',
    '2026-13-01T10:00',
    '2026-10-25T25:00',
    '2026-10-25T02:30Z',
  ])
    expect(toIso(local, 'Europe/Berlin'), local).toBeNull()
  expect(toIso('2026-10-25T02:30', 'Europe/Nowhere')).toBeNull()
})

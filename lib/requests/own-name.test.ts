import { expect, test } from 'vitest'
import { parsePayload } from '#machines/case/events.ts'
import { exampleEvent } from '#machines/case/paths.ts'
import { checkStep } from './check-step.ts'
import { placesOfOwnName } from './own-name.ts'

test('one’s own name is found however it is typed', () => {
  const people = [{ name: ' robin  FIELD ' }, { name: 'Ｒobin Field' }, { name: 'Robin' }, {}]
  expect(placesOfOwnName('Robin Field', people)).toEqual([0, 1])
})

test('the same person twice is found however they are typed, and shown where they are again', () => {
  const otherPeople = [
    { name: 'Kim Lee', group: '9 B', relationship: 'friend' },
    { name: 'Kim Lee', group: '9 A', relationship: 'friend' },
    { name: 'ＫIM   lee', group: ' 9  b', relationship: 'classmate' },
  ]
  const letter = { ...exampleEvent('request').payload, otherPeople }
  expect(parsePayload('request', letter)).toEqual({
    ok: false,
    fields: [{ path: 'otherPeople.2.name', code: 'same-person' }],
  })
  const typed = Object.fromEntries(
    otherPeople.flatMap((one, place) =>
      Object.entries(one).map(([key, value]) => [`payload.otherPeople.${place}.${key}`, value]),
    ),
  )
  expect(checkStep('people', typed).issues).toEqual([
    { path: 'otherPeople.2.name', code: 'same-person' },
  ])
})

import { expect, test } from 'vitest'
import { compactPeople } from './people-rows.ts'

const name = (place: string) => `payload.otherPeople.${place}.name`

test('empty rows close up, whatever their numbers', () => {
  const start = performance.now()
  const typed = compactPeople({
    [name('4294967290')]: 'Alex',
    [name('0')]: '',
    [name('2')]: 'Kim',
    'payload.otherPeople.2.relationship': 'friend',
    typedAt: '1',
  })
  expect(performance.now() - start).toBeLessThan(500)
  expect(typed).toEqual({
    [name('0')]: 'Kim',
    'payload.otherPeople.0.relationship': 'friend',
    [name('1')]: 'Alex',
    typedAt: '1',
  })
})

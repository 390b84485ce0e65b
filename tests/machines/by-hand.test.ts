import { expect, test } from 'vitest'
import {
  differencesInside,
  differencesOfDoing,
  differencesOfReading,
  differencesOfTelling,
} from './by-hand/differences.ts'

// The rules and a table that somebody wrote beside them say the same: of every relation, state, event and field.

test('who may do what, when', () => {
  expect(differencesOfDoing()).toEqual([])
})

test('who reads how much of what, when', () => {
  expect(differencesOfReading()).toEqual([])
})

test('who reads of what was done', () => {
  expect(differencesOfTelling()).toEqual([])
})

test('staff who are inside a conflict have no right of the staff', () => {
  expect(differencesInside()).toEqual([])
})

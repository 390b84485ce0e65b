import { expect, test } from 'vitest'
import { textFieldsOf } from '../../machines/case/events/text-fields.ts'

test('the words of somebody’s own are told from choices, people and times', () => {
  expect(textFieldsOf('consent')).toEqual(['statement', 'times', 'unwantedMediators'])
  expect(textFieldsOf('editAgreement')).toEqual([
    'commitments-action',
    'commitments-when',
    'commitments-where',
    'commitments-how',
    'commitments-ifProblem',
    'whatWeTellOthers',
    'ifItHappensAgain',
  ])
  expect(textFieldsOf('schedule')).toEqual(['place'])
  expect(textFieldsOf('skipCheckIn')).toEqual([])
})

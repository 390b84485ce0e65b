import { expect, test } from 'vitest'
import { navEntries, standsAt } from './nav-entries.ts'

const as = (...roles: string[]) =>
  navEntries(roles.map((role) => ({ programmeId: 'lindenhof', role })))
const names = (...roles: string[]) => as(...roles).map(({ name }) => name)
const marked = (path: string, ...roles: string[]) =>
  as(...roles).flatMap((entry) => (standsAt(entry, path) ? [entry.name] : []))

test('the menu has what somebody may open, and nothing else', () => {
  expect(names('member')).toEqual(['home', 'mailbox'])
  expect(names('mediator')).toEqual(['home', 'quickLogs', 'mailbox'])
  expect(names('safeguarding')).toEqual(['home', 'board', 'mailbox'])
  expect(names('supervisor')).toEqual(['home', 'board', 'people', 'quickLogs', 'mailbox'])
  expect(names('mediator', 'supervisor')).toEqual(names('supervisor'))
})

test('one entry is marked, on its own page and on all that belongs to it', () => {
  expect(marked('/people/new', 'supervisor')).toEqual(['people'])
  expect(marked('/people', 'supervisor')).toEqual(['people'])
  expect(marked('/board', 'supervisor')).toEqual(['board'])
  expect(marked('/home', 'supervisor')).toEqual(['home'])
  expect(marked('/peoples', 'supervisor')).toEqual([])
})

test('a case belongs to the board of whoever has one, else to home', () => {
  expect(marked('/cases/K7QF-2MXD/session/1', 'supervisor')).toEqual(['board'])
  expect(marked('/cases/K7QF-2MXD', 'safeguarding')).toEqual(['board'])
  expect(marked('/cases/K7QF-2MXD', 'mediator')).toEqual(['home'])
})

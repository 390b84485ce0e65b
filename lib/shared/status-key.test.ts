import { expect, test } from 'vitest'
import { loadMessages } from '#lib/i18n/load-messages.ts'
import type { Relation } from '#machines/case/policy/relations.ts'
import { locales } from './locales.ts'
import { statusKey } from './status-key.ts'

const keyFor = (relations: Relation[], kind: 'mediation' | 'coaching' = 'mediation') =>
  statusKey({ status: 'planned', kind, relations })

test('the people in a case are spoken to, and those who work with it are told of it', () => {
  for (const relation of ['requester', 'invited', 'party', 'formerParty', 'referrer'] as const)
    expect(keyFor([relation]), relation).toBe('party.planned')
  for (const relation of [
    'supervisor',
    'safeguarding',
    'mediator',
    'proposedMediator',
    'observer',
  ] as const)
    expect(keyFor([relation]), relation).toBe('work.planned')
  expect(keyFor(['party', 'supervisor'])).toBe('party.planned')
  expect(keyFor(['mediator'], 'coaching')).toBe('work.coaching.planned')
  expect(keyFor(['party'], 'coaching')).toBe('party.coaching.planned')
})

test.each(locales)('what staff and mediators read speaks to no party, in %s', async (locale) => {
  const { coaching, ...others } = (await loadMessages(locale)).status.work
  for (const words of [...Object.values(others), ...Object.values(coaching)])
    expect(words).not.toMatch(/\b(your?|we|us|our|tus?|tenemos|estamos|buscamos|nos)\b/i)
})

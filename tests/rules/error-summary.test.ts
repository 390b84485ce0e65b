import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { fieldFaults } from '#lib/http/field-faults.ts'
import { loadMessages } from '#lib/i18n/load-messages.ts'
import { locales } from '#lib/shared/locales.ts'
import { type EventType, eventTypes, parsePayload, payloads } from '#machines/case/events.ts'

vi.mock('next-intl/server', () => import('../support/plain-words.ts'))

const faultsOf = async (type: EventType, payload: unknown) => {
  const parsed = parsePayload(type, payload)
  return fieldFaults(parsed.ok ? [] : parsed.fields)
}
const answered = Object.fromEntries(Array.from({ length: 10 }, (_, n) => [`SQ${n + 1}`, 'no']))

test('a form sent empty says of each thing what it is: no two entries are the same', async () => {
  for (const type of eventTypes) {
    const { entries } = await faultsOf(type, {})
    const said = entries.map(({ message }) => message)
    expect(new Set(said).size, `${type}: ${said}`).toBe(said.length)
    expect(said, type).not.toContain('Please fill this in.')
  }
})

test('unanswered questions about safety are one entry that leads to the first of them', async () => {
  const none = await faultsOf('consent', { consentText: '2026-09/en', agreed: true })
  expect(none.entries).toEqual([
    { field: 'safety-SQ1', message: expect.stringMatching(/^10 questions about safety/) },
  ])
  const { SQ4: _, SQ7: __, ...eight } = answered
  const two = await faultsOf('consent', { consentText: '2026-09/en', agreed: true, safety: eight })
  expect(two.entries).toEqual([
    { field: 'safety-SQ4', message: expect.stringMatching(/^2 questions about safety/) },
  ])
  const { SQ10: ___, ...nine } = answered
  const one = await faultsOf('consent', { consentText: '2026-09/en', agreed: true, safety: nine })
  expect(one.entries).toEqual([
    { field: 'safety-SQ10', message: expect.stringMatching(/^Question 10 about safety/) },
  ])
  expect(one.at('safety.SQ10')).toMatch(/Choose an answer/)
  expect(one.at('safety.SQ1')).toBeUndefined()
})

test('each question says for itself that it lacks an answer, also when all do', async () => {
  const faults = await faultsOf('consent', {})
  for (const code of Object.keys(answered)) expect(faults.at(`safety.${code}`)).toMatch(/answer/)
})

test('an entry about a row says which row it is', async () => {
  const { entries } = await faultsOf('declareConflict', {
    people: [
      { person: crypto.randomUUID(), knows: 'not-at-all' },
      { person: crypto.randomUUID() },
      {},
    ],
    knowsConflict: false,
    canBeFair: 'yes',
  })
  const said = entries.map(({ message }) => message).join('\n')
  expect(said).toMatch(/person 2: /)
  expect(said).toMatch(/person 3: /i)
})

test.each(locales)('every field that an event asks for has a name in %s', async (locale) => {
  const { names } = (await loadMessages(locale)).fields
  const fields = eventTypes.flatMap((type) => fieldsIn(z.toJSONSchema(payloads[type]) as Schema))
  expect([...new Set(fields)].filter((field) => !Object.hasOwn(names, field))).toEqual([])
})

type Schema = { properties?: Record<string, Schema>; items?: Schema }

/** The fields of a payload, as the names of fields are kept: `people-knows` in whichever row. */
function fieldsIn({ properties, items }: Schema, path: string[] = []): string[] {
  const own = path.length > 0 ? [path.join('-')] : []
  if (items) return [...own, ...fieldsIn(items, path)]
  const inner = Object.entries(properties ?? {}).filter(([name]) => !/^SQ\d+$/.test(name))
  return [...own, ...inner.flatMap(([name, schema]) => fieldsIn(schema, [...path, name]))]
}

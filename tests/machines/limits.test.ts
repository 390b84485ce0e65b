import { describe, expect, it, test, vi } from 'vitest'
import { agreementLimits } from '#lib/shared/agreement-form.ts'
import { limits } from '#machines/case/events/fields.ts'
import { payloads } from '#machines/case/events.ts'
import { sources } from '#tests/rules/sources.ts'
import { inputSchemas, inputs } from '#tests/support/input-schemas.ts'
import {
  fieldsOf,
  isStrict,
  leastOf,
  mostOf,
  type SchemaField,
} from '#tests/support/schema-fields.ts'

vi.mock('next-intl/server', () => import('#tests/support/plain-words.ts'))

/** What a field lacks, or nothing. */
function lack({ kind, schema }: SchemaField): string | null {
  const most = mostOf(schema)
  const bounded = most !== undefined && Number.isFinite(most)
  switch (kind) {
    case 'text':
    case 'moment':
    case 'list':
      return bounded ? null : 'no most'
    case 'number':
      if (!bounded) return 'no most'
      return leastOf(schema) === undefined ? 'no least' : null
    case 'object':
      return isStrict(schema) ? null : 'takes unknown keys'
    case 'unknown':
      return 'of a kind that this test does not know'
    default:
      return null
  }
}

describe.each(inputSchemas)('%s', (_, schema) => {
  it('has a limit for everything that it takes', () => {
    const lacks = fieldsOf(schema).flatMap((field) => {
      const found = lack(field)
      return found ? [`${field.path.join('.')}: ${found}`] : []
    })
    expect(lacks).toEqual([])
  })
})

test('the story of a request may have ten thousand letters', () => {
  const story = fieldsOf(payloads.request).find(({ path }) => path.join() === 'whatHappened')
  expect(story && mostOf(story.schema)).toBe(10_000)
})

test('the editor in the browser has the limits of the event', () => {
  const { short, note, commitments } = limits
  expect(agreementLimits).toEqual({ short, note, commitments })
})

// Schemas that are chosen by a name that was sent: all of them are in `inputSchemas`.
const chosen = ['lib/sessions/dispatch-session.ts', 'lib/requests/check-step.ts']

test('every schema that an input is checked against is looked at here', () => {
  const asked = sources
    .filter(({ path }) => path.startsWith('lib/') && !chosen.includes(path))
    .flatMap(({ path, code }) =>
      [...code.matchAll(/\bparseInput\(\s*([^,]+),/g)].map(([, name]) => ({ path, name })),
    )
  expect(asked.length).toBeGreaterThan(15)
  expect(asked.filter(({ name }) => !Object.hasOwn(inputs, name ?? ''))).toEqual([])
})

// Settings; the browser's own check of the editor and its draft. What is sent goes through `parseInput` all the same.
const elsewhere = ['lib/env.ts', 'lib/agreements/parse-draft.ts']

test('no input is checked in any other way', () => {
  const parsers = sources.filter(
    ({ path, code }) =>
      /^(lib|app)\/(?!.*\.test\.)/.test(path) &&
      !elsewhere.includes(path) &&
      path !== 'lib/http/parse-input.ts' &&
      /\.(safeParse|parseAsync|safeParseAsync)\(/.test(code),
  )
  expect(parsers.map(({ path }) => path)).toEqual([])
})

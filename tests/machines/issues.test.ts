import { describe, expect, it, test, vi } from 'vitest'
import type { z } from 'zod'
import { parseInput } from '#lib/http/parse-input.ts'
import { loadMessages } from '#lib/i18n/load-messages.ts'
import { locales } from '#lib/shared/locales.ts'
import { issueCodes } from '#machines/case/issue-codes.ts'
import { standIns } from '#machines/case/paths/cast.ts'
import { inputSchemas } from '#tests/support/input-schemas.ts'
import { type Malformed, malformed, tooMany, withValue } from '#tests/support/malformed.ts'
import { sampleOf, takes } from '#tests/support/sample-of.ts'
import { fieldsOf, type SchemaField } from '#tests/support/schema-fields.ts'

vi.mock('next-intl/server', () => import('#tests/support/plain-words.ts'))

// Every field of every schema is given everything that can be wrong with it; what is said must name the field.

// What two fields have to be together.
const together: Record<string, object> = {
  'event schedule': { kind: 'preparatory' },
  'event replaceMediator': { newcomer: standIns.mediator2 },
}

// Letters that are looked up or compared: to be blank is to be wrong in another way, and not the schema's to say.
const mayBeBlank =
  /^input (Account|Asked|CaseEvent|Chosen|EventBody|FirstProgramme|Join|ListQuery|Numbers|Second|SignIn)$/

const issuesOf = (schema: z.core.$ZodType, input: unknown) => {
  const parsed = parseInput(schema as z.ZodType, input)
  return parsed.ok ? [] : (parsed.refusal.fields ?? [])
}

const heard = new Set<string>()

/** What is not said as it should be about something wrong in one field; nothing where all is well. */
function unsaid(schema: z.core.$ZodType, sample: unknown, field: SchemaField, wrong: Malformed) {
  const issues = issuesOf(schema, withValue(sample, field.path, wrong.value))
  for (const { code } of issues) heard.add(code)
  const where = field.path.join('.')
  const isSaid =
    issues.length > 0 &&
    issues.every(({ path, code }) => path === where && wrong.codes.includes(code))
  return isSaid ? [] : [`${where || 'the whole'} ${wrong.what}: ${JSON.stringify(issues)}`]
}

describe.each(inputSchemas)('%s', (name, schema) => {
  const sample = { ...(sampleOf(schema) as object), ...together[name] }
  const fields = fieldsOf(schema)

  it('takes what is right', () => {
    expect(issuesOf(schema, sample)).toEqual([])
  })

  it('says at the field what is wrong with it', () => {
    const isCompared = ({ path }: SchemaField) => path[0] === 'proof' || mayBeBlank.test(name)
    const found = fields.flatMap((field) =>
      malformed(field)
        .filter(({ what }) => !(what.startsWith('empty') && isCompared(field)))
        .flatMap((wrong) => unsaid(schema, sample, field, wrong)),
    )
    expect(found).toEqual([])
  })

  it('says which list is too long', () => {
    const found = fields
      .filter(({ kind }) => kind === 'list')
      .flatMap((field) => {
        const items = field.path.reduce<unknown>((at, key) => Object(at)[key], sample) as unknown[]
        return unsaid(schema, sample, field, tooMany(field, items))
      })
    expect(found).toEqual([])
  })

  it('knows no other keys, whatever they are called', () => {
    for (const { path } of fields.filter(({ kind }) => kind === 'object')) {
      for (const key of ['extra', '__proto__', 'constructor', 'toString', 'a.b', '']) {
        const whole = path.reduce<unknown>((at, part) => Object(at)[part], sample) as object
        const more = Object.fromEntries([...Object.entries(whole), [key, { kind: 'x' }]])
        const at = [...path, key].join('.')
        const issues = issuesOf(schema, withValue(sample, path, more))
        expect(issues, at).toEqual([{ path: at, code: 'unknown-field' }])
        heard.add('unknown-field')
      }
    }
  })

  it('leaves out what may be left out', () => {
    for (const { path } of fields.filter(({ optional }) => optional))
      expect(takes(schema, withValue(sample, path, undefined)), path.join('.')).toBe(
        !(name === 'event schedule' && path.join() === 'with'),
      )
  })
})

test.each(locales)('every code that was heard has words in %s', async (locale) => {
  const { issues } = await loadMessages(locale)
  expect(heard.size).toBeGreaterThan(10)
  for (const code of heard) {
    expect(issueCodes).toContain(code)
    expect(issues, code).toHaveProperty(code, expect.stringMatching(/\w.+[.?!]$/))
  }
})

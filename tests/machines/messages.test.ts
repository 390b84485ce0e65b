import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { aboutOf, audienceOf, otherTemplates, templateOf } from '#lib/effects/templates.ts'
import { locales } from '#lib/shared/locales.ts'
import { edges } from '#machines/case/transitions.ts'

/** Every template that an arrow of the machine or a deadline can write into a mailbox. */
const templates = new Set([
  ...edges.flatMap(({ on, effects = [] }) =>
    effects.flatMap((effect) => {
      const audience = audienceOf[effect]
      return audience ? [templateOf(aboutOf(effect, on), audience)] : []
    }),
  ),
  ...otherTemplates,
])

type Words = { subject?: string; line?: string }

const wordsIn = (locale: string): Record<string, Record<string, Words>> =>
  JSON.parse(readFileSync(`lib/i18n/messages/${locale}/messages.json`, 'utf8'))

it.each(locales)('has a subject and a line for every message that can be sent (%s)', (locale) => {
  const words = wordsIn(locale)
  const silent = [...templates].filter((template) => {
    const [about = '', audience = ''] = template.split('.')
    const { subject, line } = words[about]?.[audience] ?? {}
    return !subject?.includes('{ref}') || !line
  })
  expect(silent).toEqual([])
})

it.each(locales)('has words for no message that is never sent (%s)', (locale) => {
  const { other: _, ...rest } = wordsIn(locale)
  const told = Object.entries(rest).flatMap(([about, by]) =>
    Object.keys(by).map((audience) => `${about}.${audience}`),
  )
  expect(told.filter((template) => !templates.has(template))).toEqual([])
})

it('knows a good many of them, so that this test has something to say', () => {
  expect(templates.size).toBeGreaterThan(80)
})

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import {
  aboutOf,
  audienceOf,
  otherTemplates,
  signInTemplates,
  templateOf,
} from '#lib/effects/templates.ts'
import type { Audience } from '#lib/effects/work.ts'
import { locales } from '#lib/shared/locales.ts'
import type { EffectName } from '#machines/case/effects.ts'
import { edges } from '#machines/case/transitions.ts'

/** Every template that an arrow of the machine or a deadline can write into a mailbox. */
const templates = new Set([
  ...edges.flatMap(({ on, effects = [] }) =>
    effects.flatMap((effect) => {
      const audience: Audience | undefined = (audienceOf as Partial<Record<EffectName, Audience>>)[
        effect
      ]
      return audience ? [templateOf(aboutOf(effect, on), audience)] : []
    }),
  ),
  ...otherTemplates,
  ...signInTemplates,
])

type Words = { subject?: string; line?: string }

type Mailbox = Record<string, Record<string, Words>>

const read = (locale: string, name: string) =>
  JSON.parse(readFileSync(`lib/i18n/messages/${locale}/${name}.json`, 'utf8'))

/** What an event tells stands with the event; calls and reminders have words of their own. */
function wordsIn(locale: string): Mailbox {
  const words: Mailbox = read(locale, 'messages')
  const events: Record<string, { sent?: Record<string, Words> }> = read(locale, 'events')
  for (const [event, { sent }] of Object.entries(events)) {
    if (sent) words[event] = { ...words[event], ...sent }
  }
  return words
}

it.each(locales)('has a subject and a line for every message that can be sent (%s)', (locale) => {
  const words = wordsIn(locale)
  const silent = [...templates].filter((template) => {
    const [about = '', audience = ''] = template.split('.')
    const { subject, line } = words[about]?.[audience] ?? {}
    const named = about === 'signIn' ? subject : subject?.includes('{ref}')
    return !named || !line
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

import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import { loadMessages, type Messages } from '#lib/i18n/load-messages.ts'
import { refusalStatus, worldIssueCodes } from '#lib/result.ts'
import { type Locale, locales } from '#lib/shared/locales.ts'
import * as categoryLists from '#machines/case/categories.ts'
import * as closeLists from '#machines/case/close-reasons.ts'
import { eventTypes } from '#machines/case/events.ts'
import { issueCodes } from '#machines/case/issue-codes.ts'
import { relations } from '#machines/case/policy/relations.ts'
import { reasonCodes } from '#machines/case/reasons.ts'
import { viewOfEvent } from '#machines/case/timeline.ts'
import * as topicLists from '#machines/case/topics.ts'
import * as otherLists from '#machines/case/vocabulary.ts'
import { flat } from '../support/reading/plain-text.ts'

// Parts of other lists, or lists of numbers: their words stand elsewhere.
const without = [
  'careTopics',
  'urgentQuestions',
  'lockedCategories',
  'peerSupportKinds',
  'writtenOutcomes',
  'administrativeReasons',
]
const lists = Object.entries({ ...categoryLists, ...closeLists, ...topicLists, ...otherLists })
  .filter(([name, list]) => Array.isArray(list) && !without.includes(name))
  .map(([name, list]) => [name, list as readonly string[]] as const)

const mine = [
  'events',
  'fields',
  'issues',
  'problems',
  'reasons',
  'relations',
  'status',
  'timeline',
  'vocabulary',
] as const

const read = async (locale: Locale): Promise<Messages> => loadMessages(locale)

/** Every event from every point of view that the audiences can yield. */
function tellings(): string[] {
  const viewers = [new Set<never>(), ...relations.map((relation) => new Set([relation]))]
  const parts = [
    { isActor: true, isSubject: false },
    { isActor: false, isSubject: true },
    { isActor: false, isSubject: false },
  ]
  return eventTypes.flatMap((type) => {
    const seen = viewers.flatMap((viewer) => parts.map((part) => viewOfEvent(type, viewer, part)))
    return [...new Set(seen)].flatMap((view) => (view ? [`${type}.told.${view}`] : []))
  })
}

describe.each(locales)('the words of a case in %s', (locale) => {
  it('name every code', async () => {
    const messages = await read(locale)
    const wanted = {
      events: [...eventTypes.flatMap((type) => [`${type}.name`, `${type}.help`]), ...tellings()],
      issues: [...issueCodes, ...worldIssueCodes],
      problems: Object.keys(refusalStatus).flatMap((code) => [`${code}.title`, `${code}.detail`]),
      reasons: [...reasonCodes],
      relations: [...relations],
      vocabulary: lists.flatMap(([name, codes]) => codes.map((code) => `${name}.${code}`)),
    }
    for (const [space, keys] of Object.entries(wanted)) {
      const there = flat(messages[space as keyof typeof wanted]).map(([key]) => key)
      expect(
        keys.filter((key) => !there.includes(key)),
        space,
      ).toEqual([])
    }
  })

  it('name nothing that does not exist', async () => {
    const { events, reasons, vocabulary } = await read(locale)
    const told = flat(events).flatMap(([key]) => (key.includes('.told.') ? [key] : []))
    expect(told.sort()).toEqual(tellings().sort())
    expect(Object.keys(events).sort()).toEqual([...eventTypes].sort())
    expect(Object.keys(reasons).sort()).toEqual([...reasonCodes].sort())
    const named = [...lists.map(([name]) => name), 'worry', 'how']
    expect(Object.keys(vocabulary).sort()).toEqual(named.sort())
  })

  it('are well formed', async () => {
    const messages = await read(locale)
    const params = {
      count: 2,
      n: 2,
      number: '3',
      fault: 'G',
      needed: 2,
      by: 'A',
      name: 'B',
      date: 'C',
      kind: 'joint',
      ref: 'R',
      outcome: 'D',
    }
    for (const namespace of mine) {
      const say = createTranslator({
        locale,
        messages: messages as never,
        namespace: namespace as never,
        onError: (error) => {
          throw error
        },
      }) as unknown as (key: string, values: object) => string
      for (const [key] of flat(messages[namespace])) {
        for (const role of ['actor', 'subject']) {
          for (const [same, dated] of [
            ['yes', 'no'],
            ['no', 'yes'],
          ]) {
            const said = say(key, { ...params, reason: 'E', to: 'F', role, same, dated })
            expect(said, `${namespace}.${key}`).not.toMatch(/[{}]/)
          }
        }
      }
    }
  })
})

// An apostrophe is a sign of the message format, and swallows what comes after it: write ’.
const judging =
  /victim|offend|accus|complain|respondent|guilt|evidence|sanction|víctima|agresor|acusad|denuncia|culpab|\bpruebas\b|\b(la|una|sin|de) prueba\b|sanci[oó]n|'/i

it.each(locales)('no message in %s has words that judge', async (locale) => {
  const found = flat(await read(locale)).filter(([, words]) => judging.test(words))
  expect(found).toEqual([])
})

it('has the same keys in every language', async () => {
  const keys = (tree: Messages | undefined) => flat(tree).map(([key]) => key)
  const [first, ...others] = await Promise.all(locales.map(read))
  for (const other of others) expect(keys(other).sort()).toEqual(keys(first).sort())
})

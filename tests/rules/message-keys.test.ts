import { expect, test } from 'vitest'
import { loadMessages } from '#lib/i18n/load-messages.ts'
import { locales } from '#lib/shared/locales.ts'
import { type Source, sources } from './sources.ts'

const opened =
  /const (\w+) = (?:await )?(?:getTranslations|useTranslations)\(\s*'([\w.]+)'\s*,?\s*\)/g

type Use = { path: string; key: string }

/** Every message that a source file asks for by its full name. Keys put together at run time are tested elsewhere. */
function usesIn({ path, text }: Source): Use[] {
  return [...text.matchAll(opened)].flatMap(([, name, namespace]) => {
    const asked = new RegExp(`\\b${name}(?:\\.rich|\\.markup)?\\(\\s*'([\\w.-]+)'`, 'g')
    return [...text.matchAll(asked)].map(([, key]) => ({ path, key: `${namespace}.${key}` }))
  })
}

const namespacesIn = ({ path, text }: Source): Use[] =>
  [...text.matchAll(opened)].map(([, , key]) => ({ path, key: key ?? '' }))

const find = (tree: unknown, key: string): unknown =>
  key
    .split('.')
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], tree)

test.each(locales)('every message that a screen asks for exists in %s', async (locale) => {
  const messages = await loadMessages(locale)
  const files = sources.filter(({ path }) => /^(app|lib)\//.test(path))
  // One file may open several namespaces under one name: a key has to be in one of them.
  const groups = Map.groupBy(
    files.flatMap(usesIn),
    ({ path, key }) => `${path} ${key.split('.').at(-1)}`,
  )
  const missing = [...groups.values()].filter((uses) =>
    uses.every(({ key }) => typeof find(messages, key) !== 'string'),
  )
  expect(missing.map(([use]) => `${use?.path}: ${use?.key}`)).toEqual([])
  const unknown = files
    .flatMap(namespacesIn)
    .filter(({ key }) => typeof find(messages, key) !== 'object')
  expect(unknown).toEqual([])
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isFormName, mayKeep } from '#lib/drafts/form-names.ts'
import { appFolder, filesIn } from '../support/app-files.ts'

// A form that is missing from the list would lose what is typed into it, and say nothing.

const CASE = 'K7QF-2MXD'
const ID = '0B5C6E9A-1D2F-4A3B-8C4D-5E6F7A8B9C0D'

/** What a page puts into the name of a form, by how it is written there. */
const example = (name: string): string =>
  name
    .replace(/\$\{(view\.|on\.)?ref\}/gi, CASE)
    .replace(/\$\{id\.toUpperCase\(\)\}|\$\{step\.with\.toUpperCase\(\)\}/g, ID)
    .replace(/\$\{n\}/g, '2')
    .replace(/\$\{kebab\((act|type)\)\}|\$\{act\}/g, 'raise-concern')
    .replace(/\$\{form\}/g, 'sign')

// Read only for the words of a refusal; nothing is ever typed into them.
const empty = ['none', 'room']

test('every form of a page is in the list of names under which something may be kept', () => {
  const pages = filesIn(appFolder).filter((path) => /\.tsx?$/.test(path))
  const names = pages.flatMap((path) => {
    const code = readFileSync(new URL(path, appFolder), 'utf8')
    const inTags =
      /(?:name="form" value|<KeepDraft form|<ShownTo form)=(?:"([^"]+)"|\{`([^`]+)`\})/g
    const inCalls = /(?:typedForm|readTyped)\(\s*(?:'([^']+)'|`([^`]+)`)/g
    const inConstants = /const (?:form|name) = `([^`]+:[^`]+)`/g
    return [inTags, inCalls, inConstants].flatMap((form) =>
      [...code.matchAll(form)].map(([, one, other]) => example(one ?? other ?? '')),
    )
  })
  expect(new Set(names).size).toBeGreaterThan(20)
  expect([...new Set(names)].filter((name) => !empty.includes(name) && !isFormName(name))).toEqual(
    [],
  )
})

test('a name is whole, and a guest keeps nothing that stands on the pages of those signed in', () => {
  for (const name of [`annotate:${CASE}`, `annotate:${CASE}-${ID}`, `edit-item:${CASE}-${ID}`])
    expect(isFormName(name), name).toBe(true)
  for (const name of ['a:X', 'annotate', 'annotate:X', `annotate:${CASE}-x`, 'request', 'me|typed'])
    expect(isFormName(name), name).toBe(false)
  const guest = { guest: true }
  for (const name of ['request-story', 'sign-in', 'join', 'setup'])
    expect(mayKeep(name, guest), name).toBe(true)
  for (const name of ['me', 'refer', `annotate:${CASE}`])
    expect(mayKeep(name, guest), name).toBe(false)
})

import { findPages } from '#bin/look/find-pages.ts'
import { type Viewer, viewers } from '#bin/look/viewers.ts'
import { expect, test } from '#tests/support/own-demo.ts'

// Every page, as every kind of person comes to it, light and dark, on a phone: nothing stands in anybody's way.

test.describe.configure({ mode: 'parallel' })
test.setTimeout(900_000)

/** Who sees a page of the same name alike, and is of the same age and trade. */
const groups: Record<string, Viewer[]> = {
  'who asks for help': ['nobody', 'party', 'other-party', 'party-who-meets'],
  'who mediates': ['mediator', 'mediator-and-party'],
  'who runs the programme': ['supervisor', 'referrer', 'safeguarding'],
}

/** Pages that must be among those that are found: the ones where most is at stake. */
const expected: Partial<Record<Viewer, string[]>> = {
  nobody: ['start', 'request-story', 'request-check', 'sign-in', 'join'],
  party: ['cases-case-consent', 'cases-agreement.drafting-agreement', 'cases-case-check-in'],
  'party-who-meets': ['cases-session.live-session-1'],
  mediator: ['cases-session.live-session-1', 'cases-agreement.drafting-agreement'],
  supervisor: ['board', 'cases-case-accept', 'people'],
}

test('each kind of person is in one of the groups', () => {
  expect(Object.values(groups).flat().sort()).toEqual(Object.keys(viewers).sort())
})

for (const [who, group] of Object.entries(groups)) {
  test(`every page is for everybody, for ${who}`, async ({ origin, watch }) => {
    const seen = new Set<string>()
    for (const viewer of group) {
      const watcher = await watch(viewer)
      const pages = await findPages(origin, watcher.cookie)
      const names = pages.map(({ name }) => name)
      expect(names).toEqual(expect.arrayContaining(expected[viewer] ?? ['home']))
      for (const { path, name } of pages) {
        if (seen.has(name)) continue
        seen.add(name)
        await watcher.visits(path)
      }
    }
  })
}

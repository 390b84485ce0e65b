import { findPages } from '#bin/look/find-pages.ts'
import { type Viewer, viewers } from '#bin/look/viewers.ts'
import { expect, test } from '#tests/support/own-demo.ts'

// Every page, as every kind of person comes to it, light and dark, on a phone: nothing stands in anybody's way.

test.describe.configure({ mode: 'parallel' })
test.setTimeout(240_000)

/** Pages that must be among those that are found: the ones where most is at stake. */
const expected: Partial<Record<Viewer, string[]>> = {
  nobody: ['start', 'request-story', 'request-check', 'sign-in', 'join'],
  party: ['cases-case-consent', 'cases-agreement.drafting-agreement', 'cases-case-check-in'],
  'party-who-meets': ['cases-session.live-session-1'],
  mediator: ['cases-session.live-session-1', 'cases-agreement.drafting-agreement'],
  supervisor: ['board', 'cases-case-accept', 'people'],
}

for (const viewer of Object.keys(viewers) as Viewer[]) {
  test(`every page is for everybody, as ${viewer}`, async ({ origin, watch }) => {
    const watcher = await watch(viewer)
    const pages = await findPages(origin, watcher.cookie)
    const names = pages.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(expected[viewer] ?? ['home']))
    for (const { path } of pages) await watcher.visits(path)
  })
}

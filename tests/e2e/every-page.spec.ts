import { findPages } from '#bin/look/find-pages.ts'
import { type Viewer, viewers } from '#bin/look/viewers.ts'
import { figure } from '#tests/support/figure.ts'
import { expect, test } from '#tests/support/own-demo.ts'
import { scales } from '#tests/support/scales.ts'

// Every page, as every kind of person comes to it, light and dark, on a phone: nothing stands in anybody's way, and
// what those in a conflict open stays light.

test.describe.configure({ mode: 'parallel' })
test.setTimeout(900_000)

/** JavaScript that a page for parties may load above a bare one: bytes, zipped. */
const LIMIT = 60 * 1024

const asking = 'who asks for help'

/** Who sees a page of the same name alike, and is of the same age and trade. */
const groups: Record<string, Viewer[]> = {
  [asking]: ['nobody', 'party', 'other-party', 'party-who-meets'],
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
    const weights: [number, string][] = []
    for (const viewer of group) {
      const watcher = await watch(viewer)
      const weigh = who === asking ? scales(watcher.page) : null
      const pages = await findPages(origin, watcher.cookie)
      const names = pages.map(({ name }) => name)
      expect(names).toEqual(expect.arrayContaining(expected[viewer] ?? ['home']))
      for (const { path, name } of pages) {
        if (seen.has(name)) continue
        seen.add(name)
        await watcher.visits(path)
        if (weigh) weights.push([await weigh(), name])
      }
    }
    const [heaviest] = weights.toSorted(([a], [b]) => b - a)
    if (heaviest)
      figure(
        `JavaScript for parties above a bare page: at most ${kilobytes(heaviest[0])} (${heaviest[1]})`,
      )
    expect(weights.filter(([weight]) => weight > LIMIT)).toEqual([])
  })
}

const kilobytes = (bytes: number): string =>
  `${(bytes / 1024).toFixed(1)} of ${LIMIT / 1024} kB gzip`

import { stepsFor } from '#lib/requests/steps.ts'

/** A page to look at: where it is, and what it is called in the name of its picture. */
export type Found = { path: string; name: string }

const start = ['/', '/home', ...stepsFor(false).map((step) => `/request/${step}`), '/request/check']
const skipped = /^\/(api|_next)\//
const ref = /[A-Z0-9]{4}-[A-Z0-9]{4}/
/** The pages that are others in each state of the case. */
const ofState = /^\/cases\/([A-Z0-9]{4}-[A-Z0-9]{4})(?:\/agreement|\/session\/\d+)?$/
/** What only says where somebody came from makes no other page of it. */
const beside = ['next', 'from', 'problem', 'programme']
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/

/**
 * Every page that one comes to by links, one of each kind: of the pages that show how a case stands one for each
 * state that the case can be in, of all others the first. Reads the plain HTML, as somebody without JavaScript would.
 */
export async function findPages(origin: string, cookie: string): Promise<Found[]> {
  const read = (path: string) =>
    fetch(origin + path, { headers: { cookie, 'Accept-Language': 'en' }, redirect: 'manual' })
  const states = await statesOfCases(read)
  const found = new Map<string, string>()
  const waiting = [...start]
  const seen = new Set(waiting)
  while (waiting.length > 0) {
    const path = waiting.shift() ?? ''
    const name = nameOf(path, states)
    if (found.has(name)) continue
    const answer = await read(path)
    if (answer.status !== 200) continue
    found.set(name, path)
    for (const link of linksOf(await answer.text())) {
      if (seen.has(link) || skipped.test(link)) continue
      seen.add(link)
      waiting.push(link)
    }
  }
  return [...found].map(([name, path]) => ({ name, path }))
}

async function statesOfCases(
  read: (path: string) => Promise<Response>,
): Promise<Map<string, string>> {
  const answer = await read('/api/cases?limit=100')
  if (!answer.ok) return new Map()
  const { items } = (await answer.json()) as { items: { ref: string; state: string | null }[] }
  return new Map(items.map((item) => [item.ref, item.state ?? 'hidden']))
}

function linksOf(html: string): string[] {
  return [...html.matchAll(/<a\b[^>]*\shref="(\/[^"]*)"/g)].map(([, link = '']) =>
    (link.split('#')[0] ?? '').replaceAll('&amp;', '&'),
  )
}

function nameOf(path: string, states: Map<string, string>): string {
  const [whole = '', query = ''] = path.split('?')
  const address = whole.replace(uuid, 'id')
  const known = address.match(ofState)?.[1]
  const told = address.replace(ref, (known && states.get(known)) ?? 'case')
  // Which questions were asked of a page is a kind of page; with what words is not.
  const asked = [...new URLSearchParams(query).keys()].filter((key) => !beside.includes(key)).sort()
  return [told.replaceAll('/', ' ').trim() || 'start', ...asked]
    .join(' ')
    .replaceAll(/[^a-zA-Z0-9.]+/g, '-')
}

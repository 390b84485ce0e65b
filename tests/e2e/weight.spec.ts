import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { findPages } from '#bin/look/find-pages.ts'
import { browserCookies, signIn } from '#bin/look/viewers.ts'
import { expect, test } from '#tests/support/page.ts'

const LIMIT = 60 * 1024

/** What every page of this build loads, however little is on it. */
function bareWeight(): number {
  const { rootMainFiles } = JSON.parse(readFileSync('.next/build-manifest.json', 'utf8'))
  return (rootMainFiles as string[]).reduce(
    (sum, file) => sum + gzipped(readFileSync(`.next/${file}`)),
    0,
  )
}

const gzipped = (content: Buffer): number => gzipSync(content).length

test('every page that parties can open stays light', async ({ page, context, baseURL }) => {
  test.setTimeout(240_000)
  const origin = baseURL ?? ''
  const weigh = scales(page)
  const weights = new Map<string, number>()
  for (const viewer of ['nobody', 'party', 'other-party', 'party-who-meets'] as const) {
    const cookie = await signIn(origin, viewer)
    await context.clearCookies()
    await context.addCookies(browserCookies(origin, cookie))
    for (const { name, path } of await findPages(origin, cookie)) {
      if (!weights.has(name)) weights.set(name, await weigh(path))
    }
  }
  for (const [name, above] of weights) {
    const size = (above / 1024).toFixed(1)
    console.log(`JavaScript above a bare page: ${size.padStart(5)} kB gzip on ${name}`)
  }
  expect([...weights].filter(([, above]) => above > LIMIT)).toEqual([])
  expect([...weights.keys()]).toEqual(
    expect.arrayContaining([
      'start',
      'request-story',
      'cases-case-consent',
      'cases-agreement.drafting-agreement',
      'cases-session.live-session-1',
    ]),
  )
})

/** Weighs the scripts that a page loads, above a bare page: bytes, zipped. */
function scales(page: Page): (path: string) => Promise<number> {
  const known = new Map<string, number>()
  const loaded = new Set<string>()
  const weighing: Promise<void>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return
    const { pathname } = new URL(response.url())
    loaded.add(pathname)
    if (known.has(pathname)) return
    known.set(pathname, 0)
    weighing.push(response.body().then((body) => void known.set(pathname, gzipped(body))))
  })
  return async (path) => {
    loaded.clear()
    await page.goto(path, { waitUntil: 'networkidle' })
    await Promise.all(weighing)
    return [...loaded].reduce((sum, file) => sum + (known.get(file) ?? 0), 0) - bareWeight()
  }
}

import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'

/** What every page of this build loads, however little is on it. */
function bareWeight(): number {
  const { rootMainFiles } = JSON.parse(readFileSync('.next/build-manifest.json', 'utf8'))
  return (rootMainFiles as string[]).reduce(
    (sum, file) => sum + gzipped(readFileSync(`.next/${file}`)),
    0,
  )
}

const gzipped = (content: Buffer): number => gzipSync(content).length

/** Weighs the scripts that the page which is open has loaded, above a bare page: bytes, zipped. */
export function scales(page: Page): () => Promise<number> {
  const bare = bareWeight()
  const known = new Map<string, number>()
  const loaded = new Set<string>()
  const weighing: Promise<void>[] = []
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loaded.clear()
  })
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return
    const { pathname } = new URL(response.url())
    loaded.add(pathname)
    if (known.has(pathname)) return
    known.set(pathname, 0)
    weighing.push(response.body().then((body) => void known.set(pathname, gzipped(body))))
  })
  return async () => {
    await page.waitForLoadState('networkidle')
    await Promise.all(weighing)
    return [...loaded].reduce((sum, file) => sum + (known.get(file) ?? 0), 0) - bare
  }
}

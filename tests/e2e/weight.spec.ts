import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from '#tests/support/page.ts'
import { signInAs } from '#tests/support/sign-in-as.ts'

const LIMIT = 60 * 1024

// What every page of this build loads, however little is on it.
function bareWeight(): number {
  const { rootMainFiles } = JSON.parse(readFileSync('.next/build-manifest.json', 'utf8'))
  return (rootMainFiles as string[]).reduce(
    (sum, file) => sum + gzipped(readFileSync(`.next/${file}`)),
    0,
  )
}

const gzipped = (content: Buffer | string): number => gzipSync(content).length

test('the pages of parties stay light', async ({ page }) => {
  const seen = new Map<string, number>()
  page.on('response', async (response) => {
    const { pathname } = new URL(response.url())
    if (response.request().resourceType() === 'script')
      seen.set(pathname, gzipped(await response.body()))
  })
  const weigh = async (path: string): Promise<number> => {
    seen.clear()
    await page.goto(path, { waitUntil: 'networkidle' })
    return [...seen.values()].reduce((sum, size) => sum + size, 0) - bareWeight()
  }
  await signInAs(page, 'party1@demo.test')
  const link = page.getByRole('link').and(page.locator('[href^="/cases/"]')).first()
  const ofCase = (await link.getAttribute('href')) ?? ''
  expect(ofCase).toMatch(/^\/cases\/[A-Z0-9]{4}-[A-Z0-9]{4}/)
  for (const path of ['/', '/request', '/home', '/mailbox', '/help', ofCase]) {
    const above = await weigh(path)
    console.log(
      `JavaScript above a bare page: ${(above / 1024).toFixed(1)} kB gzip on ${path.replace(/[A-Z0-9]{4}-[A-Z0-9]{4}/, '…')}`,
    )
    expect(above, path).toBeLessThanOrEqual(LIMIT)
  }
})

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test'
import { browserCookies, signIn, type Viewer } from '#bin/look/viewers.ts'
import { askDatabaseIn } from './demo-database.ts'
import { launchParley } from './launch-parley.ts'
import { makeDataFolder } from './make-data-folder.ts'
import { test as base, hearErrors } from './page.ts'
import { pageFaults } from './page-faults.ts'

const parties: readonly Viewer[] = ['nobody', 'party', 'other-party', 'party-who-meets']

/** A viewer of the demo with a phone, who notes all that stands in their way. */
export class Watcher {
  readonly viewer: Viewer
  readonly page: Page
  /** what makes a request theirs */
  readonly cookie: string
  readonly faults: string[] = []
  readonly #errors: string[]

  constructor(viewer: Viewer, page: Page, cookie: string, errors: string[]) {
    this.viewer = viewer
    this.page = page
    this.cookie = cookie
    this.#errors = errors
  }

  /** Opens a page and looks at it. */
  async visits(path: string, wanted = 200): Promise<void> {
    const answer = await this.page.goto(path, { waitUntil: 'load' })
    if (answer?.status() !== wanted) this.#note(path, `answers ${answer?.status()}`)
    // What is not there comes as an empty page, which Next fills and names in the browser.
    await expect(this.page.locator('html[lang] h1').first()).toBeVisible()
    await expect(this.page).not.toHaveTitle('Parley')
    await this.looks(wanted)
  }

  /** Looks at the page that is open, which answered like this. */
  async looks(status = 200): Promise<void> {
    const { pathname, search } = new URL(this.page.url())
    const forParties = parties.includes(this.viewer)
    for (const fault of await pageFaults(this.page, { forParties }))
      this.#note(pathname + search, fault)
    // The browser says so in the console, of a page that must not be found as well.
    for (const error of this.#errors.splice(0))
      if (status === 200 || !isMissing(error)) this.#note(pathname + search, error)
  }

  #note = (path: string, fault: string) => this.faults.push(`${path} as ${this.viewer}: ${fault}`)
}

const isMissing = (error: string) => /404/.test(error)

type Fixtures = {
  /** Signs a viewer in, in a browser of their own. At the end there must be no fault in what they saw. */
  watch: (viewer: Viewer) => Promise<Watcher>
}

type OwnDemo = {
  demo: { origin: string; data: string }
  origin: string
  /** Asks the database of this demo, as its owner. */
  askDemo: (sql: string) => Promise<unknown[]>
}

/** A test on a demo of the worker's own: no other test moves its cases or its clock meanwhile. */
export const test = base.extend<Fixtures, OwnDemo>({
  demo: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to find dependencies
    async ({}, use) => {
      const folder = makeDataFolder()
      const data = join(folder, 'data')
      const running = await launchParley(data)
      await use({ origin: running.origin, data })
      await running.stop()
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  origin: [({ demo }, use) => use(demo.origin), { scope: 'worker' }],
  askDemo: [({ demo }, use) => use((sql) => askDatabaseIn(demo.data, sql)), { scope: 'worker' }],
  baseURL: async ({ origin }, use) => use(origin),
  watch: async ({ browser, origin }, use) => {
    const open: { context: BrowserContext; watcher: Watcher }[] = []
    await use(async (viewer) => {
      const opened = await openAs(browser, origin, viewer)
      open.push(opened)
      return opened.watcher
    })
    for (const { context } of open) await context.close()
    expect(
      open.flatMap(({ watcher }) => watcher.faults),
      'what stands in the way',
    ).toEqual([])
  },
})

async function openAs(browser: Browser, origin: string, viewer: Viewer) {
  const cookie = await signIn(origin, viewer)
  const viewport = { width: 390, height: 844 }
  const context = await browser.newContext({ baseURL: origin, locale: 'en-GB', viewport })
  const errors = await hearErrors(context)
  await context.addCookies(browserCookies(origin, cookie))
  return { context, watcher: new Watcher(viewer, await context.newPage(), cookie, errors) }
}

export { expect }

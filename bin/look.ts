import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { ensureChromium } from './find-chromium.ts'
import { writeContactSheet } from './look/contact-sheet.ts'
import { findPages } from './look/find-pages.ts'
import { startOwnDemo } from './look/own-demo.ts'
import { looks, shoot } from './look/shoot.ts'
import { signIn, type Viewer, viewers } from './look/viewers.ts'
import { sentenceOf } from './plain-error.ts'
import { root } from './start/run-child.ts'

// Takes a picture of every page of the demo, as every kind of person sees it, in both widths, themes
// and languages, into .look. `--origin http://localhost:3000` looks at a demo that runs already,
// `--viewer party` at one kind of person, `--page cases` at the pages whose name has that in it.

const { values: wanted } = parseArgs({
  options: { origin: { type: 'string' }, viewer: { type: 'string' }, page: { type: 'string' } },
})
const folder = join(root, '.look')

try {
  process.exitCode = (await look()) === 0 ? 0 : 1
} catch (error) {
  console.error(sentenceOf(error))
  process.exitCode = 1
}

/** Gives the number of pages that did not answer as they should. */
async function look(): Promise<number> {
  const executablePath = ensureChromium()
  const own = wanted.origin ? undefined : await startOwnDemo()
  const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu']
  const browser = await chromium.launch({ executablePath, args })
  let broken = 0
  try {
    for (const viewer of Object.keys(viewers) as Viewer[]) {
      if (wanted.viewer && viewer !== wanted.viewer) continue
      broken += await lookAs(viewer, own?.origin ?? wanted.origin ?? '', browser)
    }
    console.log(`All pictures: ${writeContactSheet(folder)}`)
  } finally {
    await browser.close()
    await own?.stop()
  }
  return broken
}

async function lookAs(
  viewer: Viewer,
  origin: string,
  browser: Awaited<ReturnType<typeof chromium.launch>>,
): Promise<number> {
  const cookie = await signIn(origin, viewer)
  const all = await findPages(origin, cookie)
  const pages = all.filter(({ name }) => !wanted.page || name.includes(wanted.page))
  const into = join(folder, viewer)
  if (!wanted.page) rmSync(into, { recursive: true, force: true })
  const given = { browser, origin, cookie, folder: into, pages }
  const broken = new Set<string>()
  for (const one of looks) {
    process.stdout.write(
      `  ${viewer}: ${pages.length} pages, ${one.width} ${one.theme} ${one.locale}\n`,
    )
    for (const page of await shoot(given, one)) broken.add(page)
  }
  for (const page of broken) console.error(`  ${viewer}: ${page}`)
  return broken.size
}

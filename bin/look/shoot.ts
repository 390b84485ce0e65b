import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { localeCookie, locales } from '#lib/shared/locales.ts'
import type { Found } from './find-pages.ts'
import { browserCookies } from './viewers.ts'

export type Look = { width: number; theme: 'light' | 'dark'; locale: (typeof locales)[number] }

/** Both widths, themes and languages of every page. */
export const looks: Look[] = [390, 1280].flatMap((width) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    locales.map((locale) => ({ width, theme, locale })),
  ),
)

type Shooting = { browser: Browser; origin: string; cookie: string; folder: string; pages: Found[] }

/** Takes a picture of each page in one look. Gives the pages that did not answer with 200. */
export async function shoot(given: Shooting, { width, theme, locale }: Look): Promise<string[]> {
  const { browser, origin, cookie, folder, pages } = given
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 844 : 900 },
    colorScheme: theme,
    reducedMotion: 'reduce',
  })
  await context.addCookies([
    ...browserCookies(origin, cookie),
    { name: `parley.${localeCookie}`, value: locale, url: origin },
  ])
  mkdirSync(folder, { recursive: true })
  const broken: string[] = []
  const page = await context.newPage()
  for (const { path, name } of pages) {
    const answer = await page.goto(origin + path, { waitUntil: 'load' })
    if (answer?.status() !== 200) broken.push(`${path}: ${answer?.status()}`)
    const file = `${name}.${width}.${theme}.${locale}.png`
    await page.screenshot({
      path: join(folder, file),
      fullPage: true,
      animations: 'disabled',
      // To hide the caret it would write into the page, and React would wonder where that comes from.
      caret: 'initial',
    })
  }
  await context.close()
  return broken
}

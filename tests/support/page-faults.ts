import type { Page } from '@playwright/test'
import { axeFindings, colourFindings } from './axe-findings.ts'
import { layoutFaults } from './layout-faults.ts'
import { titleFaults } from './title-faults.ts'

/** Parties may be twelve, upset and on a bus: what they press is larger. */
type Viewed = { forParties: boolean; lang?: string }

/** Gives in words all that stands in somebody's way on the page that is open, by light and in the dark. */
export async function pageFaults(page: Page, viewed: Viewed): Promise<string[]> {
  const { forParties, lang = 'en' } = viewed
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const spoken = await page.locator('html').getAttribute('lang')
  const faults = spoken === lang ? [] : [`is said to be in ${spoken}`]
  faults.push(...titleFaults(await page.title()))
  faults.push(...(await page.evaluate(layoutFaults, { target: 24, button: forParties ? 44 : 24 })))
  faults.push(...(await axeFindings(page)))
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await colourFindings(page)
  return [...faults, ...dark.map((finding) => `in the dark, ${finding}`)]
}

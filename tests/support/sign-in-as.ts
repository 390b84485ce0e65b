import type { Page } from '@playwright/test'
import { DEMO_PASSWORD } from '#lib/programmes/demo-people.ts'

/** Signs somebody of the demo in through the sign-in page, and waits for their home. */
export async function signInAs(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in')
  await page.locator('input[name="email"]').first().fill(email)
  await page.locator('input[name="password"]').first().fill(DEMO_PASSWORD)
  await page.locator('input[name="password"]').first().press('Enter')
  await page.waitForURL('**/home')
}

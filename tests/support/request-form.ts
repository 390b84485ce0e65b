import type { Page } from '@playwright/test'
import { expect } from './page.ts'

/** Goes on from one page of the request form, and waits for the one that comes. */
export async function goOn(page: Page, to: string): Promise<void> {
  await page.locator('form[action^="/api/request/"] button:not([name]):not([aria-hidden])').click()
  await page.waitForURL((url) => `${url.pathname}${url.search}`.endsWith(to), {
    waitUntil: 'domcontentloaded',
  })
}

type Before = (page: Page) => Promise<void>

/** What a person of the tests answers. `look` is called on every page before it is filled in. */
export type Asking = { guest?: string; other: string; story: string; look?: Before }

const nothing: Before = async () => undefined

/** Answers every page from the start to "check your answers". */
export async function answerAll(page: Page, asking: Asking): Promise<void> {
  const { guest, other, story, look = nothing } = asking
  await page.goto('/request')
  await look(page)
  await page.locator('form[action="/api/request"] button').last().click()
  await page.waitForURL('**/request/limits')
  await look(page)
  await page.locator('#understood').check()
  await goOn(page, guest ? '/you' : '/people')
  if (guest) {
    await look(page)
    await page.locator('#name').fill(guest)
    await goOn(page, '/people')
  }
  await look(page)
  await page.locator('#otherPeople-0-name').fill(other)
  await page.locator('#otherPeople-0-relationship').selectOption('classmate')
  await goOn(page, '/story')
  await look(page)
  await page.locator('#whatHappened').fill(story)
  await goOn(page, '/about')
  await answerRest(page, look)
}

async function answerRest(page: Page, look: Before): Promise<void> {
  await look(page)
  await page.locator('#topics').check()
  await goOn(page, '/feelings')
  await look(page)
  await goOn(page, '/tried')
  await look(page)
  await goOn(page, '/safety')
  await look(page)
  for (let n = 1; n <= 10; n++)
    await page.locator(`[name="payload.safety.SQ${n}"][value="no"]`).check()
  await goOn(page, '/needs')
  await look(page)
  await goOn(page, '/contact')
  await look(page)
  await page.locator('#contact-channel').check()
  await goOn(page, '/permission')
  await look(page)
  await page.locator('#mayContactOther-after-talking').check()
  await goOn(page, '/mediators')
  await look(page)
  await goOn(page, '/check')
  await look(page)
}

/** Sends the request and gives its public number. */
export async function send(page: Page): Promise<string> {
  await page.locator('#send button').click()
  await page.waitForURL('**/request/done')
  const ref = await page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/).innerText()
  expect(ref).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  return ref
}

import { expect } from './page.ts'
import type { Answers, Somebody } from './somebody.ts'

/** Goes through the pages of a request, answering the ones named and passing by the others. Gives the case's number. */
export async function filesARequest(
  who: Somebody,
  answers: Record<string, Answers>,
): Promise<string> {
  const { page } = who
  await page.goto('/request')
  await who.submits(page.locator('main form[action="/api/request"]').last())
  for (let pages = 0; !page.url().includes('/request/check'); pages++) {
    expect(pages, 'pages of the request').toBeLessThan(15)
    const step = page.url().match(/\/request\/([a-z]+)/)?.[1] ?? ''
    const form = page.locator('main form').first()
    const understood = { 'payload.understood:boolean': 'true' }
    await who.fills(form, step === 'limits' ? understood : (answers[step] ?? {}))
    await who.submits(form)
  }
  await who.submits(page.locator('main form[action="/api/cases"]'))
  await page.waitForURL('**/request/done')
  const said = await page.locator('main').innerText()
  const ref = said.match(/[A-Z0-9]{4}-[A-Z0-9]{4}/)?.[0]
  expect(ref, 'the number of the case').toBeDefined()
  return ref ?? ''
}

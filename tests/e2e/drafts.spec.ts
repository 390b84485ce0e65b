import type { Browser, Page } from '@playwright/test'
import { DEMO_PASSWORD } from '#lib/programmes/demo-people.ts'
import { fileRequest, sendEvent, speakAs } from '#tests/support/api.ts'
import { askDatabase } from '#tests/support/demo-database.ts'
import { expect, test } from '#tests/support/page.ts'
import { signInAs } from '#tests/support/sign-in-as.ts'

// Nothing typed is lost: not by going away, by a login that runs out, or by another tab.

test.describe.configure({ timeout: 120_000 })

const annotation = (ref: string) => `/cases/${ref}/annotate`
const text = (page: Page) => page.locator('main [name="payload.text"]')
const submit = (page: Page) => page.locator('main form[data-event] button[type=submit]').last()

async function newCase(): Promise<string> {
  const { ref } = await fileRequest(await speakAs('party7'))
  return ref
}

/** Types as somebody does, and waits until the page says that it is kept. */
async function write(page: Page, words: string): Promise<void> {
  await text(page).pressSequentially(words)
  await expect(page.getByRole('status').filter({ hasText: 'Saved. Not sent yet.' })).toBeVisible({
    timeout: 30_000,
  })
}

/** All logins of somebody run out, as they do when a page is left open for too long. */
const runOut = (name: string) =>
  askDatabase(
    `update login set expires_at = now() - interval '1 minute' where person_id =
       (select id from person where preferred_name = $1)`,
    [name],
  )

async function elsewhere(browser: Browser, javaScriptEnabled = true): Promise<Page> {
  const baseURL = process.env.PARLEY_TEST_ORIGIN ?? ''
  return (await browser.newContext({ baseURL, javaScriptEnabled })).newPage()
}

test('what is typed is there again after leaving, on another device too, until it is sent', async ({
  page,
  browser,
}) => {
  const ref = await newCase()
  await signInAs(page, 'supervisor@demo.test')
  await page.goto(annotation(ref))
  await write(page, 'The room was changed by phone.')
  await page.getByRole('link', { name: 'Back to the case' }).first().click()
  await page.waitForURL(`**/cases/${ref}`)
  await page.goBack()
  await expect(text(page)).toHaveValue('The room was changed by phone.')
  await expect(page.getByText('You wrote this before. It is not sent yet.')).toBeVisible()

  const other = await elsewhere(browser)
  await signInAs(other, 'supervisor@demo.test')
  await other.goto(annotation(ref))
  await expect(text(other)).toHaveValue('The room was changed by phone.')
  await other.context().close()

  await submit(page).click()
  await page.waitForURL(`**/cases/${ref}`)
  await expect(page.getByText('The room was changed by phone.')).toBeVisible()
  await page.goto(annotation(ref))
  await expect(text(page)).toHaveValue('')
})

test('a login that runs out while somebody types costs no word', async ({ page }) => {
  const ref = await newCase()
  await signInAs(page, 'supervisor2@demo.test')
  await page.goto(annotation(ref))
  await text(page).pressSequentially('They both came ')
  await runOut('Mr. Okafor')
  await write(page, 'to my office.')
  await submit(page).click()
  await page.waitForURL('**/sign-in**')
  await signInHere(page, 'supervisor2@demo.test')
  await page.waitForURL(`**${annotation(ref)}**`)
  await expect(text(page)).toHaveValue('They both came to my office.')
  await expect(page.getByRole('alert').filter({ hasText: 'You were signed out' })).toBeVisible()
  await submit(page).click()
  await expect(page.getByText('They both came to my office.')).toBeVisible()
})

/** Signs in on the page to which somebody was sent. */
async function signInHere(page: Page, email: string): Promise<void> {
  await page.locator('input[name="email"]').first().fill(email)
  await page.locator('input[name="password"]').first().fill(DEMO_PASSWORD)
  await page.locator('input[name="password"]').first().press('Enter')
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript'

  test(`of two tabs the second learns that the case has changed, and keeps its words, ${how}`, async ({
    browser,
  }) => {
    const ref = await newCase()
    const first = await elsewhere(browser, javaScriptEnabled)
    await signInAs(first, 'supervisor@demo.test')
    const second = await first.context().newPage()
    for (const tab of [first, second]) await tab.goto(annotation(ref))
    await text(first).fill('From the first tab.')
    await text(second).fill('From the second tab.')
    await submit(first).click()
    await first.waitForURL(`**/cases/${ref}`)
    await submit(second).click()
    await second.waitForURL('**/annotate?problem=changed-meanwhile')
    await expect(
      second.getByRole('alert').filter({ hasText: 'This case has changed since you opened' }),
    ).toBeVisible()
    await expect(text(second)).toHaveValue('From the second tab.')
    await submit(second).click()
    await second.waitForURL(`**/cases/${ref}`)
    for (const words of ['From the first tab.', 'From the second tab.'])
      await expect(second.getByText(words)).toBeVisible()
    await first.context().close()
  })

  test(`a form that can no longer be sent still shows what was written, ${how}`, async ({
    browser,
  }) => {
    const ref = await newCase()
    const first = await elsewhere(browser, javaScriptEnabled)
    await signInAs(first, 'party7@demo.test')
    const second = await first.context().newPage()
    const reason = (tab: Page) => tab.locator('main [name="payload.reason"]')
    for (const tab of [first, second]) await tab.goto(`/cases/${ref}/withdraw-request`)
    await reason(second).fill('We have made up.')
    await submit(first).click()
    await first.waitForURL(`**/cases/${ref}`)
    await submit(second).click()
    await second.waitForURL('**/withdraw-request?problem=changed-meanwhile')
    await expect(second.getByText('This case has changed since you opened')).toBeVisible()
    await expect(second.getByText('We have made up.')).toBeVisible()
    await first.context().close()
  })
}

test('what is written of an agreement stays when something else happens in the case', async ({
  page,
}) => {
  await signInAs(page, 'mediator1@demo.test')
  const { items } = await (await page.request.get('/api/cases?limit=100')).json()
  const { ref } = items.find((one: { state: string }) => one.state === 'agreement.drafting')
  await page.goto(`/cases/${ref}/agreement`)
  const again = page.locator('main [name="payload.ifItHappensAgain"]')
  const kept = page.waitForResponse((answer) => answer.url().includes('/api/drafts/'))
  await again.fill('We go out and count to twenty.')
  expect((await kept).ok()).toBe(true)

  const supervisor = await speakAs('supervisor')
  const { version: seenVersion } = await (await supervisor.get(`/api/cases/${ref}`)).json()
  const payload = { text: 'The room was changed by phone.' }
  const noted = await sendEvent(supervisor, ref, { type: 'annotate', seenVersion, payload })
  expect(noted.ok(), await noted.text()).toBe(true)

  await page.reload()
  await expect(again).toHaveValue('We go out and count to twenty.')
})

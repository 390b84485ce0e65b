import type { Browser, Page } from '@playwright/test'
import { DEMO_PASSWORD } from '#lib/programmes/demo-people.ts'
import { speakAs } from '#tests/support/api.ts'
import { numbersOf } from '#tests/support/app-numbers.ts'
import { axeFindings } from '#tests/support/axe-findings.ts'
import { askDatabase } from '#tests/support/demo-database.ts'
import { expect, test } from '#tests/support/page.ts'
import { signInAs } from '#tests/support/sign-in-as.ts'

// Signing in, as whoever is attacked and whoever attacks would see it. Nobody else in these tests is party3.

// Guards against a hang only: each test opens many pages.
test.setTimeout(600_000)

const email = 'party3@demo.test'
const ofParty3 = "person_id in (select id from person where preferred_name = 'Yuki')"

/** Lets time pass for the logins of this person. */
const age = (column: string, time: string) =>
  askDatabase(`update login set ${column} = ${column} - $1::interval where ${ofParty3}`, [time])

const otherBrowser = async (browser: Browser): Promise<Page> => {
  const baseURL = process.env.PARLEY_TEST_ORIGIN
  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    locale: 'en-GB',
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  })
  return context.newPage()
}

const fillIn = async (page: Page, address: string, password: string) => {
  await page.goto('/sign-in')
  await page.locator('input[name="email"]').first().fill(address)
  await page.locator('input[name="password"]').first().fill(password)
  await page.locator('input[name="password"]').first().press('Enter')
}

test('after ten wrong passwords it says how long to wait, and no password is looked at', async ({
  page,
}) => {
  const stranger = await speakAs(null)
  const data = { email: 'somebody@demo.test', password: 'one more guess' }
  const guess = async () => (await stranger.post('/api/sign-in', { data })).status()
  for (let n = 1; n < 10; n += 1) expect(await guess()).toBe(422)
  await fillIn(page, data.email, data.password)
  await page.waitForURL('**/sign-in?problem=invalid')
  await expect(page.locator('main [role=alert]').first()).toContainText('do not go together')
  await fillIn(page, data.email, data.password)
  await page.waitForURL('**/sign-in?problem=slow-down*')
  const said = page.locator('main [role=alert]').first()
  await expect(said).toContainText(/try again in 1\d minutes/i)
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Español' }).first().click()
  await expect(page.locator('main [role=alert]').first()).toContainText(/1\d minutos/)
})

test('a second step is set up, asked for at sign-in, and turned off again', async ({
  page,
  browser,
}) => {
  await signInAs(page, email)
  await page.goto('/me')
  await page.getByRole('link', { name: 'Set it up' }).click()
  await page.waitForURL('**/second-factor')
  await page.getByRole('button', { name: 'Begin' }).click()
  const key = page.locator('main code')
  await expect(page.getByRole('img', { name: /picture for the camera/ })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  const secret = ((await key.textContent()) ?? '').replaceAll(' ', '')

  await page.locator('#totp').fill('000000')
  await page.getByRole('button', { name: 'Turn it on' }).click()
  await expect(page.locator('main [role=alert]').first()).toContainText('did not work')
  await page.locator('#totp').fill(await numbersOf(secret, -1))
  await page.getByRole('button', { name: 'Turn it on' }).click()
  const codes = page.locator('main ol code')
  await expect(codes).toHaveCount(10)
  expect(await axeFindings(page)).toEqual([])
  const [code = ''] = await codes.allTextContents()
  // This one time.
  await page.reload()
  await expect(page.locator('main')).not.toContainText(code)

  const elsewhere = await otherBrowser(browser)
  await fillIn(elsewhere, email, DEMO_PASSWORD)
  await elsewhere.waitForURL('**/sign-in/second')
  expect(await axeFindings(elsewhere)).toEqual([])
  await elsewhere.goto('/home')
  await elsewhere.waitForURL('**/sign-in?next=*')
  await elsewhere.goto('/sign-in/second')
  await elsewhere.locator('#totp').fill('111111')
  await elsewhere.getByRole('button', { name: 'Sign in' }).click()
  await expect(elsewhere.locator('main [role=alert]').first()).toContainText('did not work')
  await elsewhere.locator('#totp').fill(await numbersOf(secret))
  await elsewhere.getByRole('button', { name: 'Sign in' }).click()
  await elsewhere.waitForURL('**/home')
  await elsewhere.context().close()

  const third = await otherBrowser(browser)
  await fillIn(third, email, DEMO_PASSWORD)
  await third.waitForURL('**/sign-in/second')
  await third.locator('#totp').fill(code.toLowerCase())
  await third.getByRole('button', { name: 'Sign in' }).click()
  await third.waitForURL('**/home')
  await third.goto('/me')
  await expect(third.locator('main')).toContainText('You have 9 codes left')

  // A while later turning it off asks once more who it is.
  await age('proved_at', '11 minutes')
  await third.reload()
  const off = third.getByRole('button', { name: 'Turn it off' })
  await third.locator('#proof-password').fill('not my password')
  await off.click()
  await expect(third.locator('main [role=alert]').first()).toContainText('not right')
  expect(await axeFindings(third)).toEqual([])
  await third.locator('#proof-password').fill(DEMO_PASSWORD)
  await off.click()
  await expect(third.getByRole('link', { name: 'Set it up' })).toBeVisible()
  await third.context().close()
})

test('another browser is listed, and signed out by its next request', async ({ page, browser }) => {
  await askDatabase(`delete from login where ${ofParty3}`)
  const library = await otherBrowser(browser)
  await signInAs(library, email)
  await signInAs(page, email)
  await page.goto('/me')
  expect(await axeFindings(page)).toEqual([])
  await expect(page.getByText('This device', { exact: true })).toHaveCount(1)
  const others = page.getByRole('button', { name: 'Sign out there: Firefox on Linux' })
  await others.first().click()
  await expect(page.locator('main [role=status]').first()).toContainText('signed out there')
  await library.goto('/me')
  await library.waitForURL('**/sign-in?next=*')
  await page.reload()
  await expect(page.getByText('This device', { exact: true })).toBeVisible()
  await expect(others).toHaveCount(0)
  await library.context().close()
})

test.describe('a login that ends by itself', () => {
  // The browser notes that the server no longer knows whoever was here.
  test.use({ allowedErrors: [/401/] })

  test('says so two minutes before, and can be kept with one key', async ({ page }) => {
    await page.clock.install()
    await signInAs(page, email)
    await page.goto('/me')
    const dialog = page.getByRole('dialog')
    await page.locator('#preferredName').focus()

    // In use in another tab: nothing to say.
    await page.clock.fastForward('58:30')
    await expect(dialog).toBeHidden()

    await age('last_seen_at', '58 minutes 30 seconds')
    await page.clock.fastForward('59:00')
    await expect(dialog).toBeVisible()
    await expect(dialog).toContainText('In 2 minutes you are signed out')
    expect(await axeFindings(page)).toEqual([])
    await expect(dialog.getByRole('button', { name: 'Yes, stay signed in' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(page.locator('#preferredName')).toBeFocused()
    const [left] = await askDatabase<{ fresh: boolean }>(
      `select max(last_seen_at) > now() - interval '1 minute' as fresh from login where ${ofParty3}`,
    )
    expect(left?.fresh).toBe(true)

    // Nobody is there any more: the page goes from the screen, and comes back after signing in.
    await age('last_seen_at', '61 minutes')
    await page.clock.fastForward('59:00')
    await page.waitForURL('**/sign-in?next=%2Fme')
  })

  test('after twelve hours says so too, and cannot be kept', async ({ page }) => {
    await page.clock.install()
    await signInAs(page, email)
    await age('expires_at', '11 hours 58 minutes 30 seconds')
    await page.goto('/me')
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText('This cannot be made longer')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await page.clock.fastForward('01:00')
    await expect(dialog).toBeHidden()
  })
})

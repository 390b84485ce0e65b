import type { Page } from '@playwright/test'
import { DEMO_PASSWORD, demoPeople } from '#lib/programmes/demo-people.ts'
import { expectAccessible } from '#tests/support/expect-accessible.ts'
import { expect, test } from '#tests/support/page.ts'
import { answerAll, goOn, send } from '#tests/support/request-form.ts'

const party = demoPeople.find(({ what }) => what === 'party')
const code = /^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/

async function signIn(page: Page): Promise<void> {
  await page.goto('/sign-in')
  await page.locator('#email').fill(party?.email ?? '')
  await page.locator('#password').fill(DEMO_PASSWORD)
  await page.locator('form:has(#password) button[type=submit]:not([name])').first().click()
  await page.waitForURL('**/home')
}

/** As far as the page of the story, which is the first long text. */
async function untilStory(page: Page): Promise<void> {
  await page.goto('/request')
  await page.locator('form[action="/api/request"] button').click()
  await page.locator('#understood').check()
  await goOn(page, '/you')
  await page.locator('#name').fill('Robin Field')
  await goOn(page, '/people')
  await page.locator('#otherPeople-0-name').fill('Kim')
  await page.locator('#otherPeople-0-relationship').selectOption('friend')
  await goOn(page, '/story')
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, locale: 'en-GB' })

  test('a guest asks for help, and comes back with the code', async ({ page, browser }) => {
    await answerAll(page, { guest: 'Robin Field', other: 'Kim', story: 'It started when…' })
    const ref = await send(page)
    const given = await page.getByText(code).innerText()
    await page.goto(`/cases/${ref}`)
    await expect(page.locator('h1')).toBeVisible()

    const later = await browser.newContext({ javaScriptEnabled: false })
    const elsewhere = await later.newPage()
    await elsewhere.goto(new URL('/join', page.url()).href)
    await elsewhere.locator('[name=code]').fill(given.toLowerCase())
    await elsewhere.locator('form[action="/api/join"] button').click()
    await elsewhere.waitForURL('**/home')
    await expect(elsewhere.getByText(ref).first()).toBeVisible()
    await later.close()
  })

  test('more people can be added and taken away', async ({ page }) => {
    await untilStory(page)
    await page.goto('/request/people')
    await page.locator('button[value=more]').click()
    await page.locator('#otherPeople-1-name').fill('Alex')
    await page.locator('#otherPeople-1-relationship').selectOption('teammate')
    await page.locator('button[value=remove-0]').click()
    await expect(page.locator('#otherPeople-0-name')).toHaveValue('Alex')
    await expect(page.locator('#otherPeople-1-name')).toHaveCount(0)
  })
})

test('a guest who comes back goes on where they stopped, under a cookie that nobody else has seen', async ({
  page,
  browser,
}) => {
  await untilStory(page)
  await page.locator('#whatHappened').fill('It started when…')
  await goOn(page, '/about')
  const before = await page.context().cookies()
  await page.goto('/request')
  await page.getByRole('button', { name: 'Go on where you stopped' }).click()
  await page.waitForURL('**/request/safety')
  await page.goto('/request/story')
  await expect(page.locator('#whatHappened')).toHaveValue('It started when…')
  await goOn(page, '/about')

  const elsewhere = await browser.newContext({ baseURL: new URL(page.url()).origin })
  await elsewhere.addCookies(before)
  const other = await elsewhere.newPage()
  for (const path of ['/request/story', '/request/check']) {
    await other.goto(path)
    await expect(other.locator('body'), path).not.toContainText('It started when')
  }
  await elsewhere.close()
})

test('answers that no page can send do not break the page on which they are checked', async ({
  page,
}) => {
  await untilStory(page)
  const headers = { Origin: new URL(page.url()).origin }
  const form = { 'payload.feelings': 'q', back: '/request/feelings' }
  const sent = await page.request.post('/api/request/feelings', { form, headers, maxRedirects: 0 })
  expect(sent.headers().location).toBe('/request/feelings?problem=invalid')
  await page.goto('/request/check')
  await expect(page.locator('a[href^="/request/feelings"]').first()).toBeVisible()
})

test('whoever has to wait is told how long, and whom to call', async ({ page }) => {
  await page.goto('/request?problem=slow-down&wait=600')
  const told = page.getByRole('alert').filter({ hasText: 'in 10 minutes' })
  await expect(told).toBeVisible()
  await expect(told.locator('a[href^="tel:"]').first()).toBeVisible()
  await expectAccessible(page)
  await untilStory(page)
  await page.goto('/request/story?problem=slow-down&wait=600')
  await expect(told.locator('a[href^="tel:"]').first()).toBeVisible()
})

test.describe('in Spanish', () => {
  test.use({ locale: 'es-ES' })

  test('a guest asks for help, and axe finds nothing on any page', async ({ page }) => {
    await answerAll(page, {
      guest: 'Ana Prado',
      other: 'Pablo',
      story: 'Empezó cuando…',
      look: expectAccessible,
    })
    await expect(page.locator('h1')).toHaveText('Revisa tus respuestas')
    await send(page)
    await expect(page.locator('h1')).toHaveText('Hemos recibido tu petición')
    await expectAccessible(page)
  })
})

test('somebody signed in asks for help and is not asked for a name', async ({ page }) => {
  await signIn(page)
  await answerAll(page, { other: 'Kim', story: 'We shouted.' })
  const ref = await send(page)
  await expect(page.getByText(code)).toHaveCount(0)
  await page.goto('/home')
  await expect(page.getByText(ref).first()).toBeVisible()
})

test('what is wrong is said at the field, and what was typed stays', async ({ page }) => {
  await untilStory(page)
  await goOn(page, '/story?problem=invalid')
  await expect(page).toHaveTitle(/^Error: /)
  await expect(page.locator('[role=alert][tabindex="-1"]')).toBeFocused()
  await expect(page.locator('#whatHappened-error')).toBeVisible()

  const long = `${'x'.repeat(100)}\n`.repeat(101)
  await page.locator('#whatHappened').fill(long)
  await goOn(page, '/story?problem=invalid')
  await expect(page.locator('#whatHappened')).toHaveValue(long)
  await expectAccessible(page)

  await page.goto('/request/people')
  await page.locator('#otherPeople-0-name').fill(' robin  FIELD ')
  await goOn(page, '/people?problem=invalid')
  await expect(page.locator('#otherPeople-0-name-error')).toBeVisible()
  await expect(page.locator('#otherPeople-0-name')).toHaveValue(/robin {2}FIELD/)
})

test('an urgent yes shows at once whom to call', async ({ page }) => {
  await untilStory(page)
  await page.goto('/request/safety')
  const asked = page.locator('fieldset', { has: page.locator('#safety-SQ4') })
  await expect(asked.locator('a[href^="tel:"]').first()).toBeHidden()
  await asked.locator('[value=yes]').check()
  await expect(asked.locator('a[href^="tel:"]').first()).toBeVisible()
  await expectAccessible(page)
})

test('going back and forward keeps the answers, and what is typed is kept by itself', async ({
  page,
}) => {
  await untilStory(page)
  await page.locator('#whatHappened').pressSequentially('Then they laughed.')
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible({
    timeout: 20_000,
  })
  await page.getByRole('link', { name: 'Back', exact: true }).click()
  await expect(page.locator('#otherPeople-0-name')).toHaveValue('Kim')
  await goOn(page, '/story')
  await expect(page.locator('#whatHappened')).toHaveValue('Then they laughed.')
})

test('no word can be written before the limits were shown', async ({ page }) => {
  await page.goto('/request/story')
  await page.waitForURL('**/request/limits')
})

test('sending twice makes one request, and a guest is in either way', async ({ page }) => {
  await answerAll(page, { guest: 'Robin Field', other: 'Kim', story: 'We shouted.' })
  const key = await page.locator('#send [name=key]').inputValue()
  const form = { draft: 'request', key, back: '/request/check' }
  const headers = { Origin: new URL(page.url()).origin }
  const [one, two] = await Promise.all(
    [1, 2].map(() => page.request.post('/api/cases', { form, headers, maxRedirects: 0 })),
  )
  expect([one?.status(), two?.status()]).toEqual([303, 303])
  const again = await page.request.post('/api/cases', { form, headers, maxRedirects: 0 })
  expect(again.headers().location).toMatch(/\/request\/done$/)
  await page.goto('/home')
  await expect(page.locator('a[href^="/cases/"]')).toHaveCount(1)
})

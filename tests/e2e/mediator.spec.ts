import type { Browser, Page } from '@playwright/test'
import { demoPeople } from '#lib/programmes/demo-people.ts'
import { askDatabase } from '#tests/support/demo-database.ts'
import { expect, test } from '#tests/support/page.ts'
import { signInAs } from '#tests/support/sign-in-as.ts'

type Seat = { ref: string; n: number; relation: string; name: string }

/** The meeting of the demo that goes on just now, and who of its people can sign in. */
async function liveMeeting() {
  const seats = await askDatabase<Seat>(
    `select c.ref, s.n, r.relation, p.preferred_name as name
     from session s join cases c on c.id = s.case_id
     join case_relation r on r.case_id = c.id and r.until_at is null join person p on p.id = r.person_id
     where s.status = 'live' and s.kind = 'joint' and c.holds = '{}'`,
  )
  const [{ ref, n } = { ref: '', n: 0 }] = seats
  const emailOf = (relation: string) => {
    const there = seats.filter((one) => one.ref === ref && one.relation === relation)
    return demoPeople.find(({ name }) => there.some((one) => one.name === name))?.email ?? ''
  }
  return {
    room: `/cases/${ref}/session/${n}`,
    mediator: emailOf('mediator'),
    party: emailOf('party'),
  }
}

/** A second person, in a browser of their own and without JavaScript. */
async function plainPage(browser: Browser, email: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL: process.env.PARLEY_TEST_ORIGIN ?? '',
    javaScriptEnabled: false,
  })
  const page = await context.newPage()
  await signInAs(page, email)
  return page
}

const list = (page: Page, title: string) =>
  page.locator('details').filter({ hasText: title }).first()

test('what a mediator writes on the board, a party sees, and answers without JavaScript', async ({
  page,
  browser,
}) => {
  const { room, mediator, party } = await liveMeeting()
  await signInAs(page, mediator)
  await page.goto(room)
  const options = page.locator('button[name="payload.stage"][value="options"]')
  if (await options.isVisible()) await options.click()
  await expect(page.locator('[aria-current=step]', { hasText: 'Ideas' })).toBeVisible()
  await page.locator('#add-option').fill('We take turns at the window')
  await page.locator('#add-option').press('Enter')
  await expect(list(page, 'Ideas').getByText('We take turns at the window')).toBeVisible()

  const other = await plainPage(browser, party)
  await other.goto(room)
  const ideas = list(other, 'Ideas')
  await expect(ideas.getByText('We take turns at the window')).toBeVisible()
  await expect(other.locator('button[name="payload.stage"]')).toHaveCount(0)
  await expect(other.getByText('You could say')).toHaveCount(0)
  await ideas.getByRole('button', { name: 'Keep: We take turns at the window' }).click()
  await expect(list(other, 'Ideas').getByText('We keep this')).toBeVisible()
  await other.locator('#add-option').fill('A list on the door')
  await other.locator('#add-option').press('Enter')

  // Nobody presses anything here: the page looks for itself.
  await expect(list(page, 'Ideas').getByText('A list on the door')).toBeVisible({ timeout: 30_000 })
  await expect(list(page, 'Ideas').getByText('We keep this')).toBeVisible()
  await other.context().close()
})

test('in the room an adult, a break and the end are always at hand', async ({ page }) => {
  const { room, party } = await liveMeeting()
  await signInAs(page, party)
  await page.goto(room)
  const main = page.locator('main')
  await expect(main.getByRole('button', { name: 'I need an adult' })).toBeVisible()
  await expect(main.getByRole('button', { name: 'Take a break' })).toBeVisible()
  await main.getByRole('link', { name: 'Stop the meeting' }).click()
  await expect(page.getByText('You do not have to say why.').first()).toBeVisible()
  await page.getByRole('link', { name: 'No, go back to the meeting' }).click()
  await expect(page).toHaveURL(room)
})

import { askDatabase } from '#tests/support/demo-database.ts'
import { expectAccessible } from '#tests/support/expect-accessible.ts'
import { expect, test } from '#tests/support/page.ts'
import { signInAs } from '#tests/support/sign-in-as.ts'

// One address for everybody: each sees their own side of a case, and help is one tap away.

test.use({ allowedErrors: [/404/] })

type Found = { ref: string }

/** A case of the demo in this state in which this person has this relation. */
async function caseOf(state: string, name: string, relation: string): Promise<string> {
  const [found] = await askDatabase<Found>(
    `select c.ref from cases c join case_relation r on r.case_id = c.id and r.until_at is null
       join person p on p.id = r.person_id
     where c.state = $1 and p.preferred_name = $2 and r.relation = $3 and c.holds = '{}' limit 1`,
    [state, name, relation],
  )
  if (!found) throw new Error(`the demo has no ${state} of ${name}`)
  return found.ref
}

test('a party sees where it stands, what to do first, and the way out', async ({ page }) => {
  const ref = await caseOf('agreement.signing', 'Sam', 'party')
  await page.setViewportSize({ width: 390, height: 844 })
  await signInAs(page, 'party1@demo.test')
  await page.goto(`/cases/${ref}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Agreement')
  await expect(page).toHaveTitle('Case · Parley')
  await expect(page.getByText(ref)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Sign', exact: true })).toBeVisible()
  await expect(page.getByText('has not signed yet')).toBeVisible()
  await expect(page.getByRole('link', { name: 'I want to stop' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What I wrote', exact: true })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What each person wrote' })).toHaveCount(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await expectAccessible(page)
})

test('staff see the whole matter; axe finds nothing', async ({ page }) => {
  const ref = await caseOf('followUp.active', 'Mei', 'party')
  await signInAs(page, 'supervisor@demo.test')
  await page.goto(`/cases/${ref}`)
  // Not the words by which the people in the case are spoken to.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check-ins')
  for (const name of ['What each person wrote', 'Answers about safety', 'Talks', 'File'])
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible()
  await expectAccessible(page)
})

test('a case of others and a case that is none are the same to a party', async ({ page }) => {
  const ref = await caseOf('session.planned', 'Lucía', 'party')
  await signInAs(page, 'party1@demo.test')
  const pages: string[] = []
  for (const address of [`/cases/${ref}`, '/cases/ZZZZ-ZZZZ', `/cases/${ref}/withdraw-consent`]) {
    const answer = await page.goto(address)
    expect(answer?.status()).toBe(404)
    const text = await page.locator('main').innerText()
    // The demo's clock goes on.
    pages.push(text.replace(/^Demo: .*$/m, ''))
  }
  expect(new Set(pages).size).toBe(1)
})

test('a yes that lacks something comes back with what was typed, and says where', async ({
  page,
}) => {
  const ref = await caseOf('intake.convening', 'Priya', 'invited')
  await signInAs(page, 'party7@demo.test')
  await page.goto(`/cases/${ref}/consent`)
  await expectAccessible(page)
  await page.fill('[name="payload.statement"]', 'I did not know that she minded.')
  await page.getByRole('button', { name: 'Yes, I want to take part' }).click()
  await page.waitForURL('**/consent?problem=invalid')
  await expect(page).toHaveTitle('Error: Yes, I want to take part · Parley')
  await expect(page.getByRole('alert').first()).toBeFocused()
  await expect(page.locator('[name="payload.statement"]')).toHaveValue(
    'I did not know that she minded.',
  )
  const alert = page.getByRole('alert').first()
  await expect(alert.getByRole('link')).toHaveText([
    /^10 questions about safety still need an answer/,
    /^This needs a yes/,
  ])
  await alert.locator('a[href="#safety-SQ1"]').click()
  await expect(page.locator('#safety-SQ1')).toBeInViewport()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a call for an adult is sent, seen, and told to have been seen', async ({
    page,
    browser,
    baseURL,
  }) => {
    await signInAs(page, 'party1@demo.test')
    await page.getByRole('link', { name: 'I need an adult' }).first().click()
    await page.fill('[name="place"]', 'Library, by the window')
    await page.getByRole('button', { name: 'Tell an adult now' }).click()
    await page.waitForURL(/\/help\/[0-9a-f-]{36}$/)
    await expect(page.getByText('Your call is sent')).toBeVisible()
    const address = page.url()

    const adult = await (
      await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false })
    ).newPage()
    await signInAs(adult, 'supervisor@demo.test')
    await adult.goto(address)
    await expect(adult.getByText('Library, by the window')).toBeVisible()
    await adult.getByRole('button', { name: 'I have seen it and take care of it' }).click()
    await expect(adult.getByText('You take care of this call.')).toBeVisible()

    await page.getByRole('link', { name: 'Look again' }).click()
    await expect(page.getByText('An adult has seen it').first()).toBeVisible()
    await expect(page.getByText('Library, by the window')).toHaveCount(0)
  })
})

test('the pages around a call please axe, and one’s own state comes by itself', async ({
  page,
  browser,
  baseURL,
}) => {
  await signInAs(page, 'party2@demo.test')
  await page.goto('/help')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Tell an adult now' }).click()
  await page.waitForURL(/\/help\/[0-9a-f-]{36}$/)
  await expectAccessible(page)
  const adult = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage()
  await signInAs(adult, 'safeguarding@demo.test')
  await adult.goto(page.url())
  await expectAccessible(adult)
  await adult.getByRole('button', { name: 'I have seen it and take care of it' }).click()
  await expect(page.getByRole('status').getByText(/Haddad/)).toBeVisible({ timeout: 30_000 })
})

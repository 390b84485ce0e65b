import type { Page } from '@playwright/test'
import { opensPrivate, takesUp } from '#tests/support/at-work.ts'
import { expectAccessible } from '#tests/support/expect-accessible.ts'
import { expect, type Somebody, test } from '#tests/support/somebody.ts'

// Somebody saw a conflict between others: one page, in a hurry, and afterwards a few words on how far it is.

const saw = 'They shouted at each other twice, about the kitchen. One of them cried.'
const form = (page: Page) => page.locator('main form[action="/api/cases"]')
const said = (page: Page, field: string) => page.locator(`[id="${field}-error"]`)

/** Everything that has to be said, but for people and reason. */
const rest = {
  'payload.madeSafe:boolean': 'true',
  'payload.urgency': 'this-week',
  'payload.toldPeople:boolean': 'true',
  'payload.openProcess': 'unknown',
  'payload.pressure': 'free',
  'payload.role': 'friend',
  'payload.stayUnnamed:boolean': 'true',
  'payload.feedback': 'outcome',
}

const person = (place: number, name: string) => ({
  [`payload.people.${place}.name`]: name,
  [`payload.people.${place}.relationship`]: 'roommate',
})

async function comesBack({ page }: Somebody): Promise<void> {
  await form(page).locator('button[type=submit]').last().click()
  await page.waitForURL(/problem=invalid/)
  await page.waitForLoadState()
}

test('what is wrong is said at the question, and what was typed is kept', async ({ become }) => {
  const friend = await become('party7')
  const { page } = friend
  await page.getByRole('link', { name: 'Ask for help for other people' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ask for help for other people')

  await test.step('the limits come before the first field, and whom to call shows at once', async () => {
    const limit = await page.getByText('There are limits.').boundingBox()
    const first = await form(page).boundingBox()
    expect(limit?.y).toBeLessThan(first?.y ?? 0)
    const call = form(page).locator('a[href="tel:112"]')
    await expect(call).toBeHidden()
    await friend.fills(form(page), { 'payload.madeSafe:boolean': 'false' })
    await expect(call).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('what is missing is said at each question', async () => {
    await comesBack(friend)
    await expect(page).toHaveTitle(/^Error: /)
    for (const field of Object.keys(rest).filter((name) => !name.includes('madeSafe')))
      await expect(said(page, field.replace(/^payload\.|:.*$/g, ''))).toBeVisible()
    await expect(said(page, 'people')).toContainText('Name at least one person.')
    await expect(said(page, 'reason')).toBeVisible()
    await page.getByRole('link', { name: 'Name at least one person.' }).click()
    await expect(page.locator('#people')).toBeFocused()
    await expectAccessible(page)
  })

  await test.step('nobody twice, not oneself, and no novel; what was typed stays', async () => {
    const novel = `${saw} `.repeat(40)
    await friend.fills(form(page), {
      ...rest,
      ...person(0, 'Alex'),
      ...person(1, 'alex'),
      'payload.reason': novel,
    })
    await comesBack(friend)
    await expect(said(page, 'people-1-name')).toContainText('This person is here twice.')
    await expect(said(page, 'reason')).toContainText('This is too long.')
    await expect(page.locator('#reason')).toHaveValue(novel)
    await friend.fills(form(page), { ...person(1, friend.name), 'payload.reason': saw })
    await comesBack(friend)
    await expect(said(page, 'people-1-name')).toContainText('This is your own name.')
  })

  await test.step('it is kept while somebody does something else', async () => {
    await friend.fills(form(page), { ...person(1, 'Omar'), 'payload.since': 'Monday' })
    await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible({
      timeout: 20_000,
    })
    await page.goto('/home')
    await page.getByRole('link', { name: 'Ask for help for other people' }).click()
    await expect(page.locator('#people-1-name')).toHaveValue('Omar')
    await expect(page.locator('#reason')).toHaveValue(saw)
    await expect(page.locator('#since')).toHaveValue('Monday')
  })
})

test('a friend tells of a conflict, and later sees how far it is and no more', async ({
  become,
}) => {
  const friend = await become('party8')
  const { page } = friend
  await page.goto('/refer')
  await friend.fills(form(page), {
    ...rest,
    ...person(0, 'Alex'),
    ...person(1, 'Omar'),
    'payload.reason': saw,
  })
  const key = await form(page).locator('[name=key]').inputValue()
  await friend.submits(form(page))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you. We got it')
  await expect(page.locator('main')).toContainText('What happens next')
  await expectAccessible(page)
  const ref = (await page.locator('main').innerText()).match(/[A-Z0-9]{4}-[A-Z0-9]{4}/)?.[0] ?? ''

  await test.step('the form is empty again, even if the browser saved it late', async () => {
    await page.request.put('/api/drafts/refer', {
      data: { key, 'payload.reason': saw, 'payload.people.0.name': 'Alex' },
      headers: { Origin: new URL(page.url()).origin },
    })
    await page.goto('/refer')
    await expect(page.locator('#reason')).toHaveValue('')
    await expect(page.locator('#people-0-name')).toHaveValue('')
  })

  await test.step('the supervisor reads it, with what the people are to each other', async () => {
    const supervisor = await become('supervisor')
    await opensPrivate(supervisor, ref)
    const main = supervisor.page.locator('main')
    await expect(main).toContainText(saw)
    await expect(main).toContainText('In the same room')
    await expect(main).toContainText('Omar')
    await takesUp(supervisor, ref)
  })

  await test.step('the friend sees a status in plain words, and nobody else’s', async () => {
    await page.goto('/home')
    const line = page.getByRole('listitem').filter({ hasText: ref })
    await expect(line).toBeVisible()
    await page.goto(`/cases/${ref}`)
    await expect(page.locator('main')).toContainText('We tell you how far it is, and no more.')
  })
})

test('whoever supervises is told first that they are out of it then', async ({ become }) => {
  const { page } = await become('supervisor2')
  await page.goto('/refer')
  await expect(page.locator('main')).toContainText('another adult here has to take it up')
})

test.describe('without JavaScript, in Spanish', () => {
  test.use({ javaScriptEnabled: false })

  test('the page works all the way, and an urgent word gets the numbers', async ({ become }) => {
    const friend = await become('party5', 'es')
    const { page } = friend
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/refer')
    await friend.fills(form(page), { ...rest, ...person(0, 'Robin') })
    await comesBack(friend)
    await expect(said(page, 'reason')).toContainText('Escribe qué viste u oíste.')
    await expect(page.locator('#people-0-name')).toHaveValue('Robin')
    await friend.fills(form(page), {
      'payload.reason': 'Se gritaron dos veces por la cocina.',
      'payload.urgency': 'today',
      ...person(1, 'Kim'),
    })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await friend.submits(form(page))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gracias. Lo hemos recibido')
    await expect(page.locator('main a[href="tel:112"]')).toBeVisible()
    expect(await page.locator('main').innerText()).not.toMatch(/\b(the|you|your|and|what)\b/i)
  })
})

import { expectAccessible } from '#tests/support/expect-accessible.ts'
import { expect, test } from '#tests/support/page.ts'
import { signInAs } from '#tests/support/sign-in-as.ts'

test('going on duty and off again, and the people of the programme', async ({ page }) => {
  await signInAs(page, 'supervisor2@demo.test')
  await page.goto('/board')
  const start = page.getByRole('button', { name: 'Go on duty' })
  if (await start.isVisible()) await start.click()
  await expect(page.getByRole('heading', { name: /You are on duty/ })).toBeVisible()
  await page.getByText('Change or end it').click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Go off duty' }).click()
  await expect(page.getByRole('heading', { name: /You are not on duty/ })).toBeVisible()
  await page.goto('/board?view=list')
  await expect(page.getByRole('table')).toBeVisible()
  await expectAccessible(page)
  await page.goto('/people?role=mediator')
  await expect(page.getByRole('rowheader', { name: /Noa/ })).toBeVisible()
  await expect(page.getByRole('rowheader', { name: /Mei/ })).toHaveCount(0)
  await expectAccessible(page)
})

test.describe('whoever looks after nothing', () => {
  test.use({ allowedErrors: [/404/] })

  test('finds neither board nor people', async ({ page }) => {
    await signInAs(page, 'party6@demo.test')
    for (const path of ['/board', '/people', '/people/new']) {
      const answer = await page.goto(path)
      expect(answer?.status(), path).toBe(404)
    }
  })
})

import { askDatabase } from '#tests/support/demo-database.ts'
import { expect, test } from '#tests/support/page.ts'
import { signInAs } from '#tests/support/sign-in-as.ts'

// Nothing runs off a narrow screen, nor one on which the letters are twice as large.

for (const width of [820, 944, 1024])
  test(`the people of a programme fit on ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await signInAs(page, 'supervisor@demo.test')
    await page.goto('/people')
    const frame = page.locator('main section[tabindex="0"]')
    await expect(frame).toBeVisible()
    expect(await frame.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })

test('a case fits on a phone with letters twice as large, in Spanish', async ({ page }) => {
  const [found] = await askDatabase<{ ref: string }>(
    `select c.ref from cases c join case_relation r on r.case_id = c.id and r.until_at is null
       join person p on p.id = r.person_id
     where c.state = 'agreement.signing' and p.preferred_name = 'Sam' and r.relation = 'party' limit 1`,
  )
  await page.setViewportSize({ width: 390, height: 844 })
  await signInAs(page, 'party1@demo.test')
  await page.goto(`/cases/${found?.ref}`)
  await page.locator('form[action="/api/locale"] button[value="es"]:visible').first().click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  const out = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth)
      .map((one) => `${one.tagName} ${one.className} ${one.textContent?.slice(0, 30)}`),
  )
  expect(out, 'runs off').toEqual([])
  const help = page.getByRole('link', { name: 'Necesito ayuda' })
  await expect(help).toBeVisible()
  const cut = await help.evaluate((one) => {
    const { left, right } = one.getBoundingClientRect()
    return { wide: one.scrollWidth > one.clientWidth, out: left < 0 || right > window.innerWidth }
  })
  expect(cut).toEqual({ wide: false, out: false })
})

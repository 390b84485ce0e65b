import { askDatabase } from '#tests/support/demo-database.ts'
import { expect, test } from '#tests/support/page.ts'

test('the landing page shows the name of the programme, which is a row', async ({ page }) => {
  const [programme] = await askDatabase<{ name: string }>('select name from programme limit 1')
  expect(programme, 'a programme in the database').toBeDefined()
  await page.goto('/')
  await expect(page.getByText(programme?.name ?? '').first()).toBeVisible()
})

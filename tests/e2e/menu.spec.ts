import { globSync } from 'node:fs'
import { type Found, findPages } from '#bin/look/find-pages.ts'
import { signIn, type Viewer } from '#bin/look/viewers.ts'
import { expect, test } from '#tests/support/page.ts'
import { signInAs } from '#tests/support/sign-in-as.ts'

// Every page is found from the menu, or from a page that is.

const origin = (): string => process.env.PARLEY_TEST_ORIGIN ?? ''

/** Pages to which no link leads, and why. */
const comesOtherwise: Record<string, string> = {
  '/join/[code]': 'the address on an invitation',
  '/join/account': 'where a code leads to',
  '/sign-in/second': 'where a password leads whoever has a second step',
  '/sign-in/forgot': 'the sign-in page leads there where mail can be sent',
  '/sign-in/reset/[code]': 'the address in a mail',
  '/setup/[token]': 'the address that the first start prints',
  '/request/done': 'where a request leads to when it is sent',
  '/refer/done': 'where it leads to when somebody has told of others',
  '/cases/[ref]/edit-agreement':
    'keeps the scripts of the editor away from other forms; the text has it too',
  '/help/call': 'leads on to the call that was just made',
}

/** The pages of the house as patterns of addresses; those that say more come first. */
const patterns = globSync('app/**/page.tsx')
  .map(
    (file) =>
      `/${file
        .replaceAll('\\', '/')
        .replace(/^app\//, '')
        .replace(/\(\w[\w-]*\)\//g, '')}`,
  )
  .map((file) => file.replace(/\/page\.tsx$/, '') || '/')
  .sort((a, b) => a.split('[').length - b.split('[').length)

const pageOf = ({ path }: Found): string | undefined => {
  const [address = ''] = path.split('?')
  return patterns.find((pattern) =>
    new RegExp(`^${pattern.replace(/\[\w+\]/g, '[^/]+')}$`).test(address),
  )
}

async function pagesOf(viewer: Viewer): Promise<Set<string | undefined>> {
  const found = await findPages(origin(), await signIn(origin(), viewer))
  return new Set(found.map(pageOf))
}

test('every page is found by somebody who may open it', async () => {
  const found = new Set<string | undefined>()
  for (const viewer of ['nobody', 'party', 'mediator', 'mediator-and-party', 'supervisor'] as const)
    for (const page of await pagesOf(viewer)) found.add(page)
  const lost = patterns.filter((pattern) => !found.has(pattern) && !comesOtherwise[pattern])
  expect(lost).toEqual([])
})

test.describe.configure({ timeout: 240_000 })

test('a supervisor goes to the people by the menu, and the menu says where they are', async ({
  page,
}) => {
  await signInAs(page, 'supervisor@demo.test')
  const menu = page.getByRole('navigation', { name: 'Main menu' })
  await menu.getByRole('link', { name: 'People' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('People')
  await expect(menu.locator('[aria-current]')).toHaveText('People')
  await page.getByRole('link', { name: 'Add', exact: false }).first().click()
  await page.waitForURL('**/people/new**')
  await expect(menu.locator('[aria-current]')).toHaveText('People')
  await menu.getByRole('link', { name: 'Board' }).click()
  await page.locator('main a[href^="/cases/"]').first().click()
  await page.waitForURL('**/cases/**')
  await expect(menu.locator('[aria-current]')).toHaveText('Board')
})

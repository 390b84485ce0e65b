import type { Page } from '@playwright/test'
import { fileRequest, speakAs } from '#tests/support/api.ts'
import { expectAccessible } from '#tests/support/expect-accessible.ts'
import { expect, test } from '#tests/support/page.ts'
import { signInAs } from '#tests/support/sign-in-as.ts'

/** A name that no other test and no earlier run has used. */
const freshName = (name: string) => `${name}${Math.random().toString(36).slice(2, 7)}`

/** A new request by somebody of the demo who describes one person. */
async function newRequest(name: string): Promise<string> {
  const api = await speakAs('party6')
  const otherPeople = [{ name, group: 'Room 9', relationship: 'roommate' }]
  const { ref } = await fileRequest(api, { otherPeople })
  await api.dispose()
  return ref
}

const card = (page: Page, ref: string) => page.getByRole('listitem').filter({ hasText: ref })
const submit = (page: Page, name: string) =>
  page.getByRole('main').getByRole('button', { name, exact: true }).click()

async function writeDownTalk(page: Page, answer: string): Promise<void> {
  await page.getByRole('radio', { name: /^Suitable for mediation/ }).check()
  await page.getByRole('radio', { name: answer }).check()
  await submit(page, 'Save this talk')
}

test('a supervisor takes a request up, talks, adds a person, accepts and invites', async ({
  page,
}) => {
  test.slow()
  const name = freshName('Casey')
  const ref = await newRequest(name)
  await signInAs(page, 'supervisor@demo.test')

  await test.step('the board opens with the new request and takes it up in one click', async () => {
    await page.goto(`/board?q=${ref}`)
    await expect(card(page, ref)).toContainText('Mei')
    await expect(card(page, ref)).toContainText('One person to find')
    await expectAccessible(page)
    await card(page, ref)
      .getByRole('button', { name: /^Start to look at the request/ })
      .click()
    await expect(page).toHaveURL(`/cases/${ref}`)
  })

  await test.step('a talk without a decision comes back with the field marked', async () => {
    await page.goto(`/cases/${ref}/record-conversation`)
    await page.getByRole('main').getByRole('link', { name: 'Mei' }).click()
    await expect(page.getByRole('heading', { name: 'Talk with Mei' })).toBeVisible()
    await page.getByLabel('Notes').fill('Wants quiet evenings.')
    await submit(page, 'Save this talk')
    await expect(page.getByRole('alert', { name: /look/ })).toBeVisible()
    await expect(page).toHaveTitle(/^Error: /)
    await expect(page.getByLabel('Notes')).toHaveValue('Wants quiet evenings.')
    await expect(page.locator('[id="suitable-error"]')).toBeVisible()
    await expectAccessible(page)
    await writeDownTalk(page, 'Yes, from what I know now')
    await expect(page).toHaveURL(`/cases/${ref}`)
  })

  await test.step('whoever is not in the list is added, and their code is shown once', async () => {
    await page.goto(`/cases/${ref}/record-conversation`)
    await page.getByRole('link', { name: `Find ${name}` }).click()
    await expect(page.getByText('Nobody found')).toBeVisible()
    await expect(page.getByLabel('What are they called?')).toHaveValue(name)
    await expectAccessible(page)
    await submit(page, 'Add this person')
    const code = await page.locator('[data-code]').innerText()
    expect(code).toMatch(/^(\w{4}-){3}\w{4}$/)
    expect(page.url()).not.toContain(code)
    await expectAccessible(page)
    await page.reload()
    await expect(page.locator('[data-code]')).toHaveCount(0)
    await page.getByRole('link', { name: 'Write down a talk' }).click()
    await expect(page.getByRole('heading', { name: `Talk with ${name}` })).toBeVisible()
    await writeDownTalk(page, 'Yes, from what I know now')
    await expect(page).toHaveURL(`/cases/${ref}`)
  })

  await test.step('what peers never mediate cannot be chosen, and conditions are asked for', async () => {
    await page.goto(`/cases/${ref}/accept`)
    await expect(page.getByRole('radio', { name: 'Weapons' })).toBeDisabled()
    await page.getByRole('radio', { name: /^Suitable with conditions/ }).check()
    await page.getByLabel('Main topic').selectOption('noise')
    await page.getByLabel('Summary for the mediators').fill('Two roommates and the evenings.')
    await submit(page, 'Accept for mediation')
    await expect(page.locator('[id="conditions-error"]')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('checkbox', { name: 'An adult is in the room' }).check()
    await submit(page, 'Accept for mediation')
    await expect(page).toHaveURL(`/cases/${ref}`)
  })

  await test.step('the invited person gets a code to be handed over', async () => {
    await page.goto(`/cases/${ref}/invite`)
    await page.getByRole('main').getByRole('link', { name }).click()
    await submit(page, 'Invite a person')
    await expect(page.getByRole('heading', { name: `Invitation for ${name}` })).toBeVisible()
    await submit(page, 'Make a code')
    await expect(page.locator('[data-code]')).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: 'Back to the case' }).first().click()
    await expect(page).toHaveURL(`/cases/${ref}`)
  })
})

test('a screening that finds a locked matter leaves only other help', async ({ page }) => {
  test.slow()
  const ref = await newRequest(freshName('Robin'))
  await signInAs(page, 'supervisor@demo.test')
  await page.goto(`/board?q=${ref}`)
  await card(page, ref)
    .getByRole('button', { name: /^Start to look at the request/ })
    .click()
  await page.goto(`/cases/${ref}/record-conversation`)
  await page.getByRole('main').getByRole('link', { name: 'Mei' }).click()
  await page.getByRole('radio', { name: 'Weapons' }).check()
  await page.getByRole('radio', { name: /^No, or not yet/ }).check()
  await submit(page, 'Save this talk')
  await expect(page).toHaveURL(`/cases/${ref}`)
  await page.goto(`/cases/${ref}/accept`)
  await expect(page.getByText('too serious for peers to mediate')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Accept for mediation' })).toHaveCount(0)
  await page.goto(`/cases/${ref}/redirect`)
  await page.getByRole('radio', { name: 'Peer listening' }).check()
  await page.getByLabel('What kind of problem is it?').selectOption('weapons')
  await page.getByRole('radio', { name: 'No, or not asked' }).check()
  await page.getByLabel('Why').fill('A knife was shown.')
  await submit(page, 'Hand over to other help')
  await expect(page.locator('[id="agreed-error"]')).toBeVisible()
  await page.getByRole('radio', { name: 'Safeguarding lead' }).check()
  await submit(page, 'Hand over to other help')
  await expect(page).toHaveURL(`/cases/${ref}`)
})

test('the keyboard alone takes a request from the board to a written talk', async ({ page }) => {
  test.slow()
  const ref = await newRequest(freshName('Kit'))
  await signInAs(page, 'supervisor@demo.test')
  await page.goto('/board')
  const key = page.keyboard
  const tabTo = async (find: () => Promise<boolean>) => {
    for (let n = 0; n < 150; n++) {
      if (await find()) return
      await key.press('Tab')
    }
    throw new Error('never reached by the Tab key')
  }
  const focused = (test: (element: Element) => boolean) => () =>
    page.evaluate(`(${test})(document.activeElement ?? document.body)`) as Promise<boolean>
  await tabTo(focused((element) => element.getAttribute('name') === 'q'))
  await key.type(ref)
  await key.press('Enter')
  await expect(page).toHaveURL(/q=/)
  await expect(card(page, ref)).toBeVisible()
  await tabTo(focused((element) => /^Start to look/.test(element.textContent ?? '')))
  await key.press('Enter')
  await expect(page).toHaveURL(`/cases/${ref}`)
  await page.goto(`/cases/${ref}/record-conversation`)
  await tabTo(focused((element) => element.textContent === 'Mei'))
  await key.press('Enter')
  await expect(page.getByRole('heading', { name: 'Talk with Mei' })).toBeVisible()
  await tabTo(focused((element) => element.id === 'category'))
  await key.press('Space')
  await tabTo(focused((element) => element.id === 'suitable'))
  await key.press('Space')
  await tabTo(focused((element) => element.textContent === 'Save this talk'))
  await key.press('Enter')
  await expect(page).toHaveURL(`/cases/${ref}`)
})

test('matching shows why each mediator is or is not suggested', async ({ page }) => {
  test.slow()
  const asked = await speakAs('party6')
  const { ref } = await fileRequest(asked, {
    unwantedMediators: 'Please not Leo.',
  })
  await signInAs(page, 'supervisor@demo.test')
  await page.goto(`/board?q=${ref}`)
  await card(page, ref)
    .getByRole('button', { name: /^Start to look at the request/ })
    .click()
  await page.goto(`/cases/${ref}/record-conversation`)
  await page.getByRole('main').getByRole('link', { name: 'Mei' }).click()
  await writeDownTalk(page, 'Yes, from what I know now')
  await page.goto(`/cases/${ref}/offer-coaching`)
  await page.getByRole('radio', { name: 'Mei' }).check()
  await page.getByRole('checkbox', { name: 'This person said yes to me' }).check()
  await submit(page, 'Start coaching for one person')
  await expect(page).toHaveURL(`/cases/${ref}`)

  await page.goto(`/cases/${ref}/propose`)
  await expect(page.getByText('Please not Leo.')).toBeVisible()
  await expect(page.getByText('Someone’s wish seems to name them')).toHaveCount(1)
  await expectAccessible(page)
  await submit(page, 'Propose mediators')
  await expect(page.getByRole('alert', { name: /look/ })).toBeVisible()
  await page.getByLabel('Part of Noa').selectOption('lead')
  await page.getByLabel('Part of Leo').selectOption('co')
  await submit(page, 'Propose mediators')
  await expect(page).toHaveURL(`/cases/${ref}`)

  await test.step('whoever is left stays in the team, and only the free place is filled', async () => {
    await page.goto(`/cases/${ref}/replace-mediator`)
    await page.getByLabel('Who leaves the team?').selectOption('Noa (Leads)')
    await page.getByRole('radio', { name: /^Nobody yet/ }).check()
    await submit(page, 'Name another mediator')
    await page.goto(`/cases/${ref}/propose`)
    await expect(page.getByText('In the team: asked')).toHaveCount(1)
    await expect(page.getByLabel('Part of Leo')).toHaveValue('co')
    await page.getByLabel('Part of Noa').selectOption('lead')
    await submit(page, 'Propose mediators')
    await expect(page).toHaveURL(`/cases/${ref}`)
  })
  await asked.dispose()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the board is searched and a talk is written down', async ({ page }) => {
    test.slow()
    const ref = await newRequest(freshName('Jo'))
    await signInAs(page, 'supervisor@demo.test')
    await page.goto('/board')
    await page.getByLabel('Number or name').fill(ref)
    await submit(page, 'Show')
    await card(page, ref)
      .getByRole('button', { name: /^Start to look at the request/ })
      .click()
    await expect(page).toHaveURL(`/cases/${ref}`)
    await page.goto(`/cases/${ref}/record-conversation`)
    await page.getByRole('main').getByRole('link', { name: 'Mei' }).click()
    await writeDownTalk(page, 'Yes, from what I know now')
    await expect(page).toHaveURL(`/cases/${ref}`)
  })
})

import type { Page } from '@playwright/test'
import { DEMO_PASSWORD } from '#lib/programmes/demo-people.ts'
import { fileRequest, sendEvent, speakAs } from '#tests/support/api.ts'
import { askDatabase } from '#tests/support/demo-database.ts'
import { Keyboard } from '#tests/support/keyboard.ts'
import { expect, test } from '#tests/support/page.ts'
import { signInAs } from '#tests/support/sign-in-as.ts'

// With a keyboard alone: wherever it leads, the focus can be seen, and no step takes it away.

const submit = (page: Page) =>
  page.locator('main form button[type=submit]:not([name]):not([aria-hidden])').last()

test('the first key leads past the header, to the main part', async ({ page }) => {
  const keys = new Keyboard(page)
  for (const path of ['/', '/sign-in']) {
    await page.goto(path)
    await keys.presses('Tab')
    await expect(page.locator('a[href="#main"]')).toBeFocused()
    await keys.presses('Enter')
    await expect(page.locator('main')).toBeFocused()
    await keys.presses('Tab')
    await expect(page.locator('main :focus')).toBeVisible()
  }
})

test('somebody asks for help, from the first page to the last answer', async ({ page }) => {
  const keys = new Keyboard(page)
  const goOn = async (to: string) => {
    await keys.tabTo(submit(page))
    await keys.goesBy('Enter', `**/request/${to}`)
  }
  await page.goto('/')
  await keys.tabTo(page.locator('main a[href^="/request"]'))
  await keys.goesBy('Enter', '**/request?programme=*')
  await keys.tabTo(submit(page))
  await keys.goesBy('Enter', '**/request/limits')

  await keys.tabTo(submit(page))
  await keys.goesBy('Enter', '**/request/limits?problem=invalid')
  await keys.goesFromErrorTo(page.locator('#understood'))
  await keys.takes(page.locator('#understood'))
  await goOn('you')
  await keys.writes(page.locator('#name'), 'Robin Field')
  await goOn('people')
  await keys.writes(page.locator('#otherPeople-0-name'), 'Kim')
  await keys.chooses(page.locator('#otherPeople-0-relationship'), 'neighbour')
  await goOn('story')

  await keys.tabTo(submit(page))
  await keys.goesBy('Enter', '**/request/story?problem=invalid')
  await keys.goesFromErrorTo(page.locator('#whatHappened'))
  await keys.types('It started with the bins.')
  await goOn('about')
  await keys.takes(page.locator('#topics'))
  for (const step of ['feelings', 'tried', 'safety']) await goOn(step)
  for (let n = 1; n <= 10; n++) await answersNo(keys, n)
  for (const step of ['needs', 'contact']) await goOn(step)
  await keys.takes(page.locator('#contact-channel'))
  await goOn('permission')
  await keys.takes(page.locator('#mayContactOther'))
  for (const step of ['mediators', 'check']) await goOn(step)
  await keys.tabTo(page.locator('#send button'))
})

test('somebody signs in, the second time with the right password', async ({ page }) => {
  const keys = new Keyboard(page)
  const signs = async (password: string) => {
    await keys.writes(page.locator('#password'), password)
    await keys.tabTo(page.locator('form:has(#password) button[type=submit]:not([name])').first())
  }
  await page.goto('/sign-in')
  await keys.writes(page.locator('#email'), 'party5@demo.test')
  await signs('not-this-one')
  await keys.goesBy('Enter', '**/sign-in?problem=*')
  await keys.goesFromErrorTo(page.locator('#email'))
  await signs(DEMO_PASSWORD)
  await keys.goesBy('Enter', '**/home')
})

test('a supervisor accepts a request', async ({ page }) => {
  const { ref } = await talkedOver()
  const keys = new Keyboard(page)
  await signInAs(page, 'supervisor@demo.test')
  await page.goto(`/cases/${ref}/accept`)
  await keys.takes(page.locator('#category'))
  await keys.tabTo(submit(page))
  await keys.goesBy('Enter', '**/accept?problem=invalid')
  await keys.goesFromErrorTo(page.locator('#topic'))
  await keys.chooses(page.locator('#topic'), 'noise')
  await keys.writes(page.locator('#summary'), 'Two neighbours and the bins.')
  await keys.tabTo(submit(page))
  await keys.goesBy('Enter', `**/cases/${ref}`)
})

test('somebody who was invited says yes', async ({ page }) => {
  const ref = await invited('Omar')
  const keys = new Keyboard(page)
  await signInAs(page, 'party4@demo.test')
  await page.goto(`/cases/${ref}/consent`)
  await keys.tabTo(submit(page))
  await keys.goesBy('Enter', '**/consent?problem=invalid')
  await keys.goesFromErrorTo(page.locator('#safety-SQ1'))
  for (let n = 1; n <= 10; n++) await answersNo(keys, n)
  await keys.writes(page.locator('#statement'), 'I put them out on Sunday.')
  await keys.takes(page.locator('#agreed'))
  await keys.tabTo(submit(page))
  await keys.goesBy('Enter', `**/cases/${ref}`)
})

/** The first answer of each question is yes; the arrow leads on to no. */
async function answersNo(keys: Keyboard, question: number): Promise<void> {
  await keys.tabTo(keys.page.locator(`#safety-SQ${question}`))
  await keys.presses('ArrowDown')
  await expect(keys.page.locator(`#safety-SQ${question}-no`)).toBeChecked()
}

/** A request that a supervisor has talked over with whoever asks. */
async function talkedOver() {
  const [asker, supervisor] = [await speakAs('party6'), await speakAs('supervisor')]
  const { ref } = await fileRequest(asker)
  const { id } = await (await asker.get('/api/me')).json()
  /** Sends an event to the case as it is now. */
  const happens = async (type: string, payload: object) => {
    const { version: seenVersion } = await (await supervisor.get(`/api/cases/${ref}`)).json()
    const answer = await sendEvent(supervisor, ref, { type, payload, seenVersion })
    expect(answer.ok(), await answer.text()).toBe(true)
  }
  await happens('startScreening', {})
  const talk = { with: id, channel: 'phone', suitable: true, category: 'suitable' }
  await happens('recordConversation', talk)
  return { ref, happens }
}

/** A case to which somebody of the demo is invited. Gives its number. */
async function invited(name: string): Promise<string> {
  const { ref, happens } = await talkedOver()
  const accepted = { category: 'suitable', topic: 'noise', conditions: [], summary: 'The bins.' }
  await happens('accept', accepted)
  const byName = 'select id from person where preferred_name = $1'
  const [person] = await askDatabase<{ id: string }>(byName, [name])
  await happens('invite', { person: person?.id, named: 0 })
  return ref
}

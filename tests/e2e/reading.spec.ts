import { calm, cardOf, opensPrivate, takesUp } from '#tests/support/at-work.ts'
import { expectAccessible } from '#tests/support/expect-accessible.ts'
import { filesARequest } from '#tests/support/files-a-request.ts'
import { expect, test } from '#tests/support/somebody.ts'

// What somebody writes in private opens to staff with a reason, and whoever wrote it sees that it was read.

const story = 'My flute was broken and put back. violet-meridian-2260'
const mine = 'Who has read what I wrote'

test('a reason opens what a child wrote, and the child sees on a phone who read it, and why', async ({
  become,
}) => {
  test.slow()
  const child = await become('party2')
  const supervisor = await become('supervisor')
  await child.page.setViewportSize({ width: 390, height: 844 })
  const ref = await filesARequest(child, {
    people: {
      'payload.otherPeople.0.name': 'Kim',
      'payload.otherPeople.0.relationship': 'classmate',
    },
    story: { 'payload.whatHappened': story },
    safety: calm,
    contact: { 'payload.contact.channel': 'in-person' },
    permission: { 'payload.mayContactOther': 'now' },
  })

  await test.step('nobody has read it yet', async () => {
    await child.page.goto(`/cases/${ref}`)
    await expect(cardOf(child, mine)).toContainText('Nobody has opened what you wrote.')
  })

  await test.step('the supervisor finds it closed, and what to reach the child by open', async () => {
    await takesUp(supervisor, ref)
    const { page } = supervisor
    await page.goto(`/cases/${ref}`)
    await expect(cardOf(supervisor, 'What each person wrote')).toContainText(
      'Closed. It opens with a reason.',
    )
    await expect(cardOf(supervisor, 'Answers about safety')).toContainText(
      'Closed. It opens with a reason.',
    )
    await expectAccessible(page)
    expect(await supervisor.hasHeard(story)).toEqual([])
  })

  await test.step('another reason has to be said in words', async () => {
    const { page } = supervisor
    const form = page.locator('main form[action$="/openings"]')
    await supervisor.fills(form, { reason: 'other' })
    await form.getByRole('button').click()
    await page.waitForURL('**/cases/*?problem=invalid')
    await expect(page).toHaveTitle(/^Error: /)
    await expect(page.getByRole('alert').first()).toBeFocused()
    await page.getByRole('alert').getByRole('link').click()
    await expect(page.locator('#words')).toBeInViewport()
    await expect(form.locator('[name=reason]')).toHaveValue('other')
    await expectAccessible(page)
    expect(await supervisor.hasHeard(story)).toEqual([])
  })

  await test.step('then it is open, until when it says', async () => {
    await opensPrivate(supervisor, ref, { reason: 'other', words: 'Your teacher asked me to' })
    await expect(cardOf(supervisor, 'What each person wrote')).toContainText(story)
    await expect(supervisor.page.locator('main')).toContainText('is open for you until')
    await expectAccessible(supervisor.page)
  })

  await test.step('the child sees in which role, when and why, and no name', async () => {
    await child.page.goto(`/cases/${ref}`)
    const card = cardOf(child, mine)
    await expect(card).toContainText(/A supervisor, .*\d{1,2}:\d{2}/)
    await expect(card).toContainText('Your side')
    await expect(card).toContainText('Your answers about safety')
    await expect(card).toContainText('Your teacher asked me to')
    await expect(card).not.toContainText(supervisor.name)
    expect(await child.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await expectAccessible(child.page)
  })

  await test.step('another supervisor has to say why for themselves', async () => {
    const other = await become('supervisor2')
    await other.page.goto(`/cases/${ref}`)
    await expect(cardOf(other, 'What each person wrote')).toContainText('Closed.')
    expect(await other.hasHeard(story)).toEqual([])
    await expect(cardOf(other, 'Who read what')).toContainText('2 readings')
  })
})

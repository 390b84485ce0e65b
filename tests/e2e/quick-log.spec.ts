import type { Page } from '@playwright/test'
import { speakAs } from '#tests/support/api.ts'
import { opensPrivate } from '#tests/support/at-work.ts'
import { askDatabase } from '#tests/support/demo-database.ts'
import { expectAccessible } from '#tests/support/expect-accessible.ts'
import { expect, type Somebody, test } from '#tests/support/somebody.ts'

// The pair on duty helps on the spot: half a minute to log it, a day to take it back, and a way on where it needs more.

const card = (page: Page, id: string) => page.locator(`[data-log="${id}"]`)
const logForm = (page: Page) => page.locator('main form[action="/api/quick-logs"]')
/** A day of the demo, whose clock other tests may have moved: its form knows which day it is there. */
async function dayFromNow(page: Page, days: number): Promise<string> {
  const today = (await logForm(page).locator('[name=day]').getAttribute('max')) ?? ''
  return new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Logs a talk by two answers and the button: the rest stands there. Gives the id of the log. */
async function logs(who: Somebody, topic: string, result: string): Promise<string> {
  await who.page.goto('/quick-logs')
  await who.fills(logForm(who.page), { topic, result })
  await who.submits(logForm(who.page))
  await expect(who.page.getByRole('status').filter({ hasText: 'Logged. Thank you!' })).toBeVisible()
  const id = await who.page.locator('[data-log]').first().getAttribute('data-log')
  return id ?? ''
}

const said = (page: Page, field: string) => page.locator(`[id="${field}-error"]`)

async function sends(page: Page, form: string): Promise<void> {
  await page.locator(`main form[action="${form}"] button[type=submit]`).last().click()
  await page.waitForURL(/problem=invalid/)
}

test('a mediator logs a talk, mends what is wrong with it, and takes it back', async ({
  become,
}) => {
  const mediator = await become('mediator3')
  const { page } = mediator
  await page.getByRole('link', { name: 'Quick log', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quick log')
  await expectAccessible(page)

  await test.step('nothing is missing in silence', async () => {
    await sends(page, '/api/quick-logs')
    await expect(page).toHaveTitle(/^Error: /)
    await expect(page.getByRole('alert', { name: 'Please look at 2 things' })).toBeVisible()
    await expect(said(page, 'topic')).toContainText('Choose what it was about.')
    await expect(said(page, 'result')).toContainText('Choose how it ended.')
    await expectAccessible(page)
  })

  await test.step('no day that has not come, and no number beyond the limits; the rest stays', async () => {
    await mediator.fills(logForm(page), {
      topic: 'rumours',
      result: 'talk-later',
      day: await dayFromNow(page, 1),
      'people:number': '99',
      'minutes:number': '',
    })
    await sends(page, '/api/quick-logs')
    await expect(said(page, 'people')).toContainText('a number from 1 to 30')
    await expect(said(page, 'minutes')).toContainText('a number from 1 to 180')
    await mediator.fills(logForm(page), { 'people:number': '3', 'minutes:number': '12' })
    await sends(page, '/api/quick-logs')
    await expect(said(page, 'day')).toContainText('This day has not come yet.')
    await expect(page.locator('#topic')).toHaveValue('rumours')
    await expect(page.locator('[name=result][value=talk-later]')).toBeChecked()
  })

  await test.step('it is logged, and taken back by two presses', async () => {
    await mediator.fills(logForm(page), { day: await dayFromNow(page, 0) })
    await mediator.submits(logForm(page))
    const first = page.locator('[data-log]').first()
    await expect(first).toContainText('Rumours')
    await expect(first).toContainText('3 people')
    await expect(first).toContainText('12 minutes')
    await expect(first).toContainText('They talk later')
    const id = (await first.getAttribute('data-log')) ?? ''
    await first.getByText('Delete this note').click()
    await expect(first).toContainText('This deletes the note for good.')
    await mediator.submits(first.locator('form'))
    await expect(page.getByRole('status').filter({ hasText: 'Note deleted' })).toBeVisible()
    await expect(card(page, id)).toHaveCount(0)
    expect(await askDatabase('select id from quick_log where id = $1', [id])).toEqual([])
  })
})

test('a talk that needs more becomes a case, once', async ({ become }) => {
  const [mediator, partner, supervisor] = [
    await become('mediator1'),
    await become('mediator3'),
    await become('supervisor'),
  ]
  const { page } = mediator
  // The partner of last time stands in the form: Amina, as in the demo's newest log.
  const id = await logs(mediator, 'exclusion', 'not-sorted')
  await card(page, id)
    .getByRole('link', { name: /^Make it a case/ })
    .click()
  const form = page.locator('main form[action="/api/cases"]')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Make it a case')
  await expect(page.locator('[name="payload.topics:list"][value=exclusion]')).toBeChecked()
  await expect(page.locator('[name="payload.place"]')).toHaveValue('outdoors')
  await expectAccessible(page)

  await test.step('it needs somebody and something, and nobody twice', async () => {
    await sends(page, '/api/cases')
    await expect(said(page, 'people')).toContainText('Name at least one person.')
    await expect(said(page, 'reason')).toContainText('Write what you saw or heard.')
    // The first row stays empty: what is wrong is still said at the right person.
    await mediator.fills(form, {
      'payload.people.1.name': 'Kit',
      'payload.people.1.relationship': 'classmate',
      'payload.reason': 'x'.repeat(2001),
    })
    await page.getByText('More people').click()
    await mediator.fills(form, {
      'payload.people.2.name': ' kit ',
      'payload.people.2.relationship': 'classmate',
    })
    await sends(page, '/api/cases')
    await expect(said(page, 'people-2-name')).toContainText('This person is here twice.')
    await expect(page.locator('#people-2-name')).toHaveValue(' kit ')
    await expect(said(page, 'reason')).toContainText('This is too long.')
    await expectAccessible(page)
  })

  await mediator.fills(form, {
    'payload.people.1.name': 'Robin',
    'payload.reason': 'Two of them asked for a longer talk with us.',
  })
  await mediator.submits(form)
  await expect(page.getByRole('status').filter({ hasText: 'It is a case now' })).toBeVisible()
  const ref = await card(page, id).getByRole('link').innerText()
  expect(ref).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  await expect(card(page, id).getByText('Delete this note')).toHaveCount(0)

  await test.step('the partner learns that it is a case, and cannot make another', async () => {
    await partner.page.goto('/quick-logs')
    await expect(card(partner.page, id)).toContainText('It became a case.')
    await expect(card(partner.page, id).getByRole('link')).toHaveCount(0)
    await partner.page.goto(`/quick-logs/${id}/promote`)
    await expect(partner.page.getByRole('heading', { level: 1 })).toHaveText(
      'This talk is a case already',
    )
  })

  await test.step('the supervisor sees all logs, and where the case came from', async () => {
    await supervisor.page.goto('/quick-logs')
    await expect(supervisor.page.getByRole('heading', { name: 'All talks' })).toBeVisible()
    await card(supervisor.page, id).getByRole('link', { name: ref }).click()
    await opensPrivate(supervisor, ref)
    const main = supervisor.page.locator('main')
    await expect(main).toContainText('Two of them asked for a longer talk with us.')
    await expect(main).toContainText('Began as a talk on the spot')
    await expect(main).toContainText('In the same class')
  })
})

test.describe('whoever was not there', () => {
  test.use({ allowedErrors: [/404/] })

  test('finds neither the page nor the log', async ({ become }) => {
    const [log] = await askDatabase<{ id: string }>(
      `select l.id from quick_log l join person p on p.id = l.logged_by_id
       where p.preferred_name = 'Noa' and l.id not in (select quick_log_id from promotion)
         and l.with_id <> (select id from person where preferred_name = 'Tomás') limit 1`,
    )
    const id = log?.id ?? ''
    const party = await become('party1')
    await expect(party.page.getByRole('link', { name: 'Quick log' })).toHaveCount(0)
    const stranger = await become('mediator2')
    for (const [who, path] of [
      [party, '/quick-logs'],
      [party, `/quick-logs/${id}/promote`],
      [stranger, `/quick-logs/${id}/promote`],
    ] as const)
      expect((await who.page.goto(path))?.status(), path).toBe(404)

    const data = {
      type: 'promote',
      payload: {
        quickLog: id,
        people: [{ name: 'Robin', relationship: 'friend' }],
        reason: 'It goes on.',
      },
    }
    const sent = async (name: string) => {
      const api = await speakAs(name)
      const answer = await api.post('/api/cases', { data })
      const { code, fields } = await answer.json()
      await api.dispose()
      return [answer.status(), code, fields]
    }
    expect(await sent('mediator2')).toEqual([
      422,
      'invalid',
      [{ path: 'quickLog', code: 'pick-one' }],
    ])
    for (const name of ['supervisor', 'party1'])
      expect(await sent(name)).toEqual([403, 'not-you', undefined])
  })
})

test.describe('without JavaScript, in Spanish', () => {
  test.use({ javaScriptEnabled: false })

  test('a talk is logged and taken back', async ({ become }) => {
    const mediator = await become('mediator4', 'es')
    const { page } = mediator
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/quick-logs')
    await mediator.fills(logForm(page), { topic: 'noise', result: 'sorted', place: 'kitchen' })
    await mediator.submits(logForm(page))
    await expect(page.getByText('Anotada. ¡Gracias!')).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await page.locator('main').innerText()).not.toMatch(/\b(the|you|your|and|what)\b/i)
    const first = page.locator('[data-log]').first()
    await first.getByText('Borrar esta nota').click()
    await mediator.submits(first.locator('form'))
    await expect(page.getByText('Nota borrada')).toBeVisible()
  })
})

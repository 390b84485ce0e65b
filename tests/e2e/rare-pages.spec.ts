import { sessionStages } from '#machines/session/stages.ts'
import { expect, test, type Watcher } from '#tests/support/own-demo.ts'
import { answerAll, send } from '#tests/support/request-form.ts'

// The pages that no link leads to: a wrong turn, an answer, a moment of a meeting. For everybody as well.

test.describe.configure({ mode: 'parallel' })
test.setTimeout(600_000)

test('what is not there, and a code that is none', async ({ watch }) => {
  for (const viewer of ['nobody', 'party', 'supervisor'] as const) {
    const watcher = await watch(viewer)
    await watcher.visits('/nowhere', 404)
    if (viewer !== 'nobody') await watcher.visits('/cases/ZZZZ-ZZZZ', 404)
    await watcher.visits('/join/ABCD-EFGH-JKMN-PQRS')
    await watcher.page.goto('/join')
    await watcher.page.locator('[name=code]').fill('ABCD-EFGH-JKMN-PQRS')
    await watcher.page.locator('form[action="/api/join"] button').click()
    await watcher.page.waitForURL('**/join?problem=*')
    await watcher.looks()
  }
})

test('a request that has arrived, and the way back to it', async ({ watch }) => {
  const guest = await watch('nobody')
  const { page } = guest
  await answerAll(page, { guest: 'Robin Field', other: 'Kim', story: 'It started when…' })
  await guest.looks()
  const ref = await send(page)
  await guest.looks()
  const code = await page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/).innerText()
  await guest.visits(`/join/${code}`)
  await guest.visits(`/cases/${ref}`)
  await guest.visits('/home')
})

test('whoever is invited comes in, and may choose a password', async ({ watch }) => {
  const supervisor = await watch('supervisor')
  await supervisor.page.goto('/people/new')
  await supervisor.page.getByLabel('What are they called?').fill('Casey')
  await supervisor.page.locator('main form button[type=submit]').last().click()
  await supervisor.page.locator('[data-code]').waitFor()
  await supervisor.looks()
  const code = await supervisor.page.locator('[data-code]').innerText()
  const invited = await watch('nobody')
  await invited.visits(`/join/${code}`)
  await invited.page.locator('main form[action="/api/join"] button').click()
  await invited.page.waitForURL('**/join/account')
  await invited.looks()
  await invited.page.getByRole('button', { name: 'Get a code of my own' }).click()
  await invited.page.waitForURL('**/me')
  const own = await invited.page.locator('[data-code]').innerText()
  await invited.looks()
  await invited.visits('/me')
  await expect(invited.page.locator('[data-code]')).toHaveCount(0)
  await invited.visits(`/join/${own}`)
})

test('a call for an adult, sent, and seen', async ({ watch }) => {
  const party = await watch('party')
  await party.page.goto('/help')
  await party.page.getByRole('button', { name: 'Tell an adult now' }).click()
  await party.page.waitForURL(/\/help\/[0-9a-f-]{36}$/)
  await party.looks()
  const adult = await watch('safeguarding')
  await adult.visits(new URL(party.page.url()).pathname)
  await adult.page.getByRole('button', { name: 'I have seen it and take care of it' }).click()
  await expect(adult.page.getByText('You take care of this call.')).toBeVisible()
  await adult.looks()
  await party.visits(new URL(party.page.url()).pathname)
})

test('what is wrong in a form', async ({ watch }) => {
  const party = await watch('party')
  await sendEmpty(party, 'intake.convening', 'consent')
  const supervisor = await watch('supervisor')
  await sendEmpty(supervisor, 'intake.screening', 'accept')
  const mediator = await watch('mediator')
  const ref = await caseIn(mediator, 'agreement.drafting')
  await mediator.page.goto(`/cases/${ref}/agreement`)
  await mediator.page.locator('[id="commitments-0-action"]').fill('')
  await mediator.page.getByRole('button', { name: /^Save/ }).click()
  await expect(mediator.page.locator('[aria-invalid=true]').first()).toBeFocused()
  await mediator.looks()
})

test('the room of a meeting in each of its stages', async ({ origin, watch }) => {
  const mediator = await watch('mediator')
  const party = await watch('party-who-meets')
  const ref = await caseIn(mediator, 'session.live')
  const room = `/cases/${ref}/session/1`
  const happens = async (type: string, payload = {}) => {
    const place = `/api${room.replace('session', 'sessions')}`
    const { version: seenVersion } = await (await mediator.page.request.get(place)).json()
    const sent = { data: { type, payload, seenVersion }, headers: { Origin: origin } }
    const answer = await mediator.page.request.post(`${place}/events`, sent)
    expect(answer.ok(), await answer.text()).toBe(true)
  }
  for (const stage of sessionStages) {
    await happens('goTo', { stage })
    await mediator.visits(room)
    await party.visits(room)
  }
  await happens('takeBreak')
  await mediator.visits(room)
  await party.visits(room)
})

/** Sends the form of an event with nothing in it, and looks at what comes back. */
async function sendEmpty(watcher: Watcher, state: string, act: string): Promise<void> {
  await watcher.page.goto(`/cases/${await caseIn(watcher, state)}/${act}`)
  await watcher.page.locator('main form[data-event] button[type=submit]').last().click()
  await watcher.page.waitForURL('**?problem=invalid')
  await expect(watcher.page.getByRole('alert').first()).toBeFocused()
  await watcher.looks()
}

/** The first case of a viewer that is in this state. */
async function caseIn({ page }: Watcher, state: string): Promise<string> {
  const { items } = await (await page.request.get('/api/cases?limit=100')).json()
  const found = items.find((item: { state: string }) => item.state === state)
  expect(found, `a case in ${state}`).toBeDefined()
  return found.ref
}

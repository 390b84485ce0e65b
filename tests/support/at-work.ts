import { expect, type Locator } from '@playwright/test'
import type { Somebody } from './somebody.ts'

/** The supervisor finds a new request on the board and begins with it. */
export async function takesUp(supervisor: Somebody, ref: string): Promise<void> {
  const { page } = supervisor
  await page.goto('/board')
  await page.locator('main [name=q]').fill(ref)
  await page.locator('main form:has([name=q]) button').click()
  await supervisor.submits(page.locator(`form[action*="${ref}"][data-event=startScreening]`))
}

/** Staff open what people wrote in private, and say why. */
export async function opensPrivate(
  staff: Somebody,
  ref: string,
  reason: Record<string, string> = { reason: 'screening' },
): Promise<void> {
  await staff.page.goto(`/cases/${ref}`)
  const form = staff.page.locator('main form[action$="/openings"]')
  await staff.fills(form, reason)
  await staff.submits(form)
}

/** The supervisor talks with somebody of the case, who can take part. */
export async function talksWith(supervisor: Somebody, ref: string, name: string): Promise<void> {
  await supervisor.page.goto(`/cases/${ref}/record-conversation`)
  await supervisor.page.locator('main a[href*="with="]', { hasText: name }).click()
  await supervisor.sends('recordConversation', {
    'payload.channel': 'in-person',
    'payload.suitable:boolean': 'true',
    'payload.category': 'suitable',
  })
}

/** The supervisor finds out who is meant by the first person of the request, and invites them. */
export async function invites(supervisor: Somebody, ref: string, name: string): Promise<void> {
  const { page } = supervisor
  await page.goto(`/cases/${ref}/invite`)
  await page.locator('main a[href*="named=0"]').click()
  await page.locator('main a[href*="with="]', { hasText: name }).click()
  await supervisor.sends('invite')
}

/** What needs somebody is on their home page. */
export async function opensFromHome(who: Somebody, ref: string): Promise<void> {
  await who.page.goto('/home')
  await who.page.locator(`main a[href*="/cases/${ref}"]`).first().click()
  await who.page.waitForURL(`**/cases/${ref}**`)
}

/** The box with this heading on the page that is open. */
export const cardOf = ({ page }: Somebody, title: string): Locator =>
  page.locator('main section').filter({ has: page.getByRole('heading', { name: title }) })

/** A week goes by, for everybody in the demo. */
export async function letAWeekPass(who: Somebody): Promise<void> {
  await who.page.goto('/home')
  const clock = who.page.locator('form[action="/api/clock"]')
  const read = async () => Date.parse((await clock.locator('time').getAttribute('datetime')) ?? '')
  const before = await read()
  await clock.locator('button[value="7"]').click()
  await who.page.waitForURL('**/mailbox')
  expect(await read()).toBeGreaterThanOrEqual(before + 7 * 86_400_000)
}

/** The ten safety questions, answered so that nobody need worry. */
export const calm: Record<string, string> = Object.fromEntries(
  Array.from({ length: 10 }, (_, n) => [`payload.safety.SQ${n + 1}`, 'no']),
)

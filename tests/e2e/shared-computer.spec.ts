import { fileRequest, speakAs } from '#tests/support/api.ts'
import { askDatabase } from '#tests/support/demo-database.ts'
import { expect, type Somebody, test } from '#tests/support/somebody.ts'

// A computer that many use: who leaves it, or forgets to, leaves nothing on it for the next.

test.setTimeout(600_000)
// The browser notes that the server no longer knows whoever was here.
test.use({ allowedErrors: [/401/] })

const me = 'party5'
const secret = 'My violin lay in the rain. amber-compass-3318'

/** The page on which a request that was just filed can be taken back, with a reason in one's own words. */
async function filed(): Promise<string> {
  const { ref } = await fileRequest(await speakAs(me), { whatHappened: secret })
  return `/cases/${ref}/withdraw-request`
}

const lastLogin = async ({ name }: Somebody): Promise<string> => {
  const [login] = await askDatabase<{ id: string }>(
    `select l.id from login l join person p on p.id = l.person_id and p.preferred_name = $1
     order by l.created_at desc limit 1`,
    [name],
  )
  return login?.id ?? ''
}

/** Nobody did anything on this login for an hour. */
const idle = (login: string) =>
  askDatabase("update login set last_seen_at = now() - interval '61 minutes' where id = $1", [
    login,
  ])

/** Everything that a page can leave in a browser, but for what the server alone can read. */
const leftIn = ({ page }: Somebody) =>
  page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
    name: window.name,
  }))

const nothing = {
  local: {},
  session: {},
  databases: [],
  caches: [],
  workers: 0,
  cookies: '',
  name: '',
}

/** Opens a page to write on, with a clock that the test moves, in a browser of somebody's own. */
async function startsToWrite(child: Somebody) {
  const login = await lastLogin(child)
  await child.page.clock.install()
  const path = await filed()
  await child.page.goto(path)
  return { login, path }
}

test('signing out leaves nothing behind the back button, and nothing in the browser', async ({
  become,
}) => {
  const child = await become(me)
  const { page } = child
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const path = await filed()
  await page.goto(path.replace('/withdraw-request', ''))
  await expect(page.locator('main')).toContainText(secret)
  await page.goto(path)
  const words = page.locator('main [name="payload.reason"]')
  await words.fill('I forgot to say: walnut-ferry-5502')
  await expect(page.getByRole('status').filter({ hasText: 'Saved. Not sent yet.' })).toBeVisible()
  expect(await leftIn(child), 'while signed in').toEqual(nothing)

  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL((url) => url.pathname === '/')
  expect(await leftIn(child), 'signed out').toEqual(nothing)
  for (let back = 1; back <= 3; back += 1) {
    await page.goBack()
    await page.waitForURL(/\/(sign-in\?next=.*)?$/)
    await expect(page.locator('body')).not.toContainText(/amber-compass|walnut-ferry/)
  }
  expect(
    asked.filter((url) => /amber|walnut|violin|forgot/i.test(url)),
    'addresses',
  ).toEqual([])
})

test('a computer that nobody uses shows nothing after a while, and goes on where somebody was', async ({
  become,
}) => {
  const child = await become(me)
  const { page } = child
  const { login, path } = await startsToWrite(child)
  const words = page.locator('main [name="payload.reason"]')
  await words.pressSequentially('It was my turn. ')
  // At most five seconds of typing are at risk.
  await page.clock.fastForward('00:05')
  await expect(page.getByRole('status').filter({ hasText: 'Saved. Not sent yet.' })).toBeVisible()
  await idle(login)
  await page.clock.fastForward('59:00')
  await page.waitForURL(`**/sign-in?next=${encodeURIComponent(path)}`)
  await expect(page.locator('body')).not.toContainText('It was my turn')
  await child.signsInHere(`${me}@demo.test`)
  await page.waitForURL(`**${path}`)
  await expect(words).toHaveValue('It was my turn. ')
})

test('a computer that slept shows nothing when it wakes', async ({ become }) => {
  const child = await become(me)
  const { page } = child
  const { login, path } = await startsToWrite(child)
  await idle(login)
  // Its timers stood still; the clock on the wall did not.
  await page.clock.setSystemTime(Date.now() + 8 * 3_600_000)
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await page.waitForURL(`**/sign-in?next=${encodeURIComponent(path)}`)
})

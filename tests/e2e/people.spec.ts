import { DEMO_PASSWORD, demoPeople } from '#lib/programmes/demo-people.ts'
import { expect, test } from '#tests/support/own-demo.ts'

// A supervisor lets a mediator rest, sees what follows, and takes them back; an administrator hands over. All of it
// counts at once.

const name = demoPeople.find(({ email }) => email.startsWith('mediator1@'))?.name ?? ''

test('a mediator rests, leaves and comes back, from one click to the next', async ({
  watch,
  askDemo,
}) => {
  test.slow()
  const supervisor = await watch('supervisor')
  const mediator = await watch('mediator')
  const { page } = supervisor
  const main = page.locator('main')
  await mediator.page.goto('/home')
  const link = mediator.page.locator('main a[href^="/cases/"]').first()
  const path = new URL((await link.getAttribute('href')) ?? '', mediator.page.url()).pathname
  const ref = path.match(/[A-Z0-9]{4}-[A-Z0-9]{4}/)?.[0] ?? ''
  const press = async (link: string, button: string) => {
    await main.getByRole('link', { name: link, exact: true }).click()
    await expect(main.getByRole('button', { name: button })).toBeVisible()
    await supervisor.looks()
    await main.getByRole('button', { name: button }).click()
    await page.waitForURL('**/people/*done=*')
    await supervisor.looks()
  }

  await test.step('the page of a person says in which cases they mediate', async () => {
    await supervisor.visits('/people?role=mediator')
    await main.getByRole('link', { name, exact: true }).click()
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(name)
    await expect(main).toContainText(/Mediates in (one open case|\d+ open cases)/)
    await expect(main).toContainText(ref)
    await supervisor.looks()
  })

  await test.step('resting counts at once, and the cases that need somebody are named', async () => {
    await mediator.visits(`/cases/${ref}`)
    await press('Let them rest', 'Let them rest')
    await expect(main).toContainText(`${name} rests now.`)
    await expect(main).toContainText(/needs? another mediator/)
    await mediator.visits(`/cases/${ref}`, 404)
    await mediator.visits('/home')
    await expect(mediator.page.locator('main')).not.toContainText(ref)
    await page.goto(`/cases/${ref}`)
    await expect(main).toContainText('Cannot mediate now')
    await page.goBack()
  })

  await test.step('the rest ends, and everything is there again', async () => {
    await press('End the rest', 'End the rest')
    await mediator.visits(`/cases/${ref}`)
  })

  await test.step('whoever leaves is found among those who left, and can be brought back', async () => {
    await press('Take out of the programme', 'Yes, take out')
    await mediator.visits(`/cases/${ref}`, 404)
    await supervisor.visits('/people?role=left')
    await main.getByRole('link', { name, exact: true }).click()
    // Whoever gives a role a while after signing in says once more who they are.
    await askDemo("update login set proved_at = proved_at - interval '11 minutes'")
    await main.getByRole('link', { name: 'Bring back', exact: true }).click()
    await main.getByRole('button', { name: 'Bring back' }).click()
    await page.waitForURL('**/restore?*problem=invalid')
    await supervisor.looks()
    await main.getByRole('radio', { name: /^Mediator/ }).check()
    await page.locator('#proof-password').fill('not my password')
    await main.getByRole('button', { name: 'Bring back' }).click()
    await page.waitForURL('**/restore?*problem=step-up')
    await expect(main).toContainText('not right')
    await supervisor.looks()
    await expect(main.getByRole('radio', { name: /^Mediator/ })).toBeChecked()
    await page.locator('#proof-password').fill(DEMO_PASSWORD)
    await main.getByRole('button', { name: 'Bring back' }).click()
    await page.waitForURL('**/people/*done=restore')
    await mediator.visits(`/cases/${ref}`)
  })
})

test('whoever founded the programme hands its administration over', async ({ watch, askDemo }) => {
  test.slow()
  const nameOf = (email: string) =>
    demoPeople.find((person) => person.email === `${email}@demo.test`)?.name ?? ''
  const founder = await watch('supervisor')
  const second = await watch('referrer')
  await askDemo(`insert into membership (id, person_id, programme_id, role, from_at)
    select gen_random_uuid(), m.person_id, m.programme_id, 'administrator', m.from_at
    from membership m join person p on p.id = m.person_id
    where m.role = 'supervisor' and p.preferred_name = '${nameOf('supervisor')}'`)
  const change = async (by: typeof founder, whom: string, words: string[]) => {
    const [link = '', button = '', said = ''] = words
    const main = by.page.locator('main')
    await by.visits('/people?role=supervisor')
    await main.getByRole('link', { name: whom, exact: true }).click()
    await main.getByRole('link', { name: link, exact: true }).click()
    await expect(main.getByRole('button', { name: button })).toBeVisible()
    await by.looks()
    await main.getByRole('button', { name: button }).click()
    await by.page.waitForURL('**/people/*done=*')
    await expect(main).toContainText(said)
    await by.looks()
  }
  const [give, end] = ['Make an administrator', 'End the administration']
  const [first, other] = [nameOf('supervisor'), nameOf('supervisor2')]
  await change(founder, other, [give, give, `${other} is now an administrator, too.`])
  await change(second, first, [end, 'Yes, end it', `${first} is no longer an administrator.`])
  await founder.page.reload()
  await expect(founder.page.locator('main')).toContainText('You cannot change it')
})

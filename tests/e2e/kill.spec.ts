import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, request, test } from '@playwright/test'
import { DEMO_PASSWORD } from '#lib/programmes/demo-people.ts'
import { exampleEvent } from '#machines/case/paths.ts'
import { launchParley } from '#tests/support/launch-parley.ts'
import { makeDataFolder } from '#tests/support/make-data-folder.ts'

const form = { 'Content-Type': 'application/x-www-form-urlencoded' }

/** Somebody of the demo, signed in, as a program that talks to Parley. */
async function signedIn(origin: string, email: string) {
  const asker = await request.newContext({ baseURL: origin, extraHTTPHeaders: { Origin: origin } })
  const body = new URLSearchParams({ email, password: DEMO_PASSWORD }).toString()
  const answer = await asker.post('/api/sign-in', { headers: form, data: body, maxRedirects: 0 })
  expect(answer.status()).toBe(303)
  return asker
}

test('what was acknowledged is there after the server was killed in the middle of it', async () => {
  const folder = makeDataFolder()
  const data = join(folder, 'data')
  const acknowledged: string[] = []
  const first = await launchParley(data)
  const asker = await signedIn(first.origin, 'party1@demo.test')
  let alive = true
  const file = async () => {
    while (alive) {
      const { payload } = exampleEvent('request')
      const sent = { data: { payload }, headers: { 'Idempotency-Key': randomUUID() } }
      const answer = await asker.post('/api/cases', sent).catch(() => null)
      if (answer?.status() === 201) acknowledged.push((await answer.json()).ref)
      else if (!answer) return
    }
  }
  const writers = [file(), file(), file(), file()]
  await expect.poll(() => acknowledged.length, { timeout: 30_000 }).toBeGreaterThan(20)
  await first.kill()
  alive = false
  await Promise.all(writers)
  await asker.dispose()

  const second = await launchParley(data)
  const again = await signedIn(second.origin, 'party1@demo.test')
  const lost: string[] = []
  for (const ref of acknowledged) {
    const answer = await again.get(`/api/cases/${ref}`)
    if (answer.status() !== 200 || (await answer.json()).version !== 1) lost.push(ref)
  }
  console.log(`killed in the middle: ${acknowledged.length} acknowledged, ${lost.length} lost`)
  expect(lost).toEqual([])
  await again.dispose()
  await second.stop()
  rmSync(folder, { recursive: true, force: true })
})

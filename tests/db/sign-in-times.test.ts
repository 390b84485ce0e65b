import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { setPassword } from '#lib/auth/set-password.ts'
import { signIn } from '#lib/auth/sign-in.ts'
import { disconnect } from '#lib/db/client.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { ownerUrl } from '#tests/support/database.ts'
import { foundProgramme } from '../../prisma/seed/found-programme.ts'

vi.mock('next/headers', async () => (await import('#tests/support/browser-jar.ts')).nextHeaders())

const password = 'lantern-otter-cloud-jam'
const whom = {
  wrong: 'robin@example.org',
  unknown: 'nobody@example.org',
  suspended: 'gone@example.org',
  malformed: 'robin@@example.org',
}

beforeAll(async () => {
  const programme = { slug: 'maple', name: 'Maple Street School', setting: 'school' } as const
  const { people } = await foundProgramme(ownerUrl, programme, {
    robin: { name: 'Robin', role: 'member' },
    gone: { name: 'Gone', role: 'member' },
  })
  await setPassword(people.robin, whom.wrong, password)
  await setPassword(people.gone, whom.suspended, password)
  await asOwner("update membership set until_at = now() - interval '1 day' where person_id = $1", [
    people.gone,
  ])
}, 60_000)
afterAll(disconnect)

/** How much longer the slowest of the four takes than the quickest, by their medians. */
async function spread(rounds: number): Promise<number> {
  const spans = Object.entries(whom).map(([name, email]) => ({ name, email, took: [] as number[] }))
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, email, took } of spans) {
      const start = performance.now()
      await signIn({ email, password: name === 'suspended' ? password : 'wrong' })
      took.push(performance.now() - start)
    }
  }
  const medians = spans.map(
    ({ took }) => took.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0,
  )
  return Math.max(...medians) / Math.min(...medians)
}

it('whether there is an account cannot be told from the time, before the limit and after', async () => {
  expect(await spread(7)).toBeLessThan(2)
  for (let n = 0; n < 5; n += 1) {
    for (const email of Object.values(whom)) await signIn({ email, password: 'wrong' })
  }
  expect(await spread(61)).toBeLessThan(2)
}, 180_000)

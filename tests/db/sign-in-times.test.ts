import { Client } from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { takeAttempt } from '#lib/auth/attempts.ts'
import { forAccount } from '#lib/auth/budgets.ts'
import { normaliseEmail } from '#lib/auth/normalise-email.ts'
import { setPassword } from '#lib/auth/set-password.ts'
import { signIn } from '#lib/auth/sign-in.ts'
import { disconnect } from '#lib/db/client.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { foundMaple } from '#tests/support/found-maple.ts'

const work = vi.hoisted(() => ({ done: [] as string[] }))
vi.mock('node:crypto', async (original) => {
  const crypto = await original<typeof import('node:crypto')>()
  const argon2 = ((name, figures, done) => {
    const { memory, passes, parallelism, tagLength, nonce } = figures
    const size = (nonce as Buffer).length
    work.done.push([name, memory, passes, parallelism, tagLength, size].join())
    return crypto.argon2(name, figures, done)
  }) as typeof crypto.argon2
  return { ...crypto, argon2 }
})
vi.mock('next/headers', async () => (await import('#tests/support/browser-jar.ts')).nextHeaders())

const password = 'lantern-otter-cloud-jam'
const whom = {
  wrong: 'robin@example.org',
  unknown: 'nobody@example.org',
  suspended: 'gone@example.org',
  malformed: 'robin@@example.org',
}

beforeAll(async () => {
  const people = await foundMaple({
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

type Kind = keyof typeof whom
type Timed = { kind: Kind; took: number }

const kinds = Object.keys(whom) as Kind[]
const median = (spans: number[]): number =>
  spans.toSorted((a, b) => a - b)[Math.floor(spans.length / 2)] ?? 0

/** Each round asks about all of them, in an order of its own: what the machine does meanwhile meets all alike. */
async function measure(rounds: number, before: () => Promise<unknown>): Promise<Timed[][]> {
  const all: Timed[][] = []
  for (let round = 0; round < rounds; round += 1) {
    await before()
    const order = kinds.map((kind) => ({ kind, place: Math.random() }))
    const timed: Timed[] = []
    for (const { kind } of order.toSorted((a, b) => a.place - b.place)) {
      const start = performance.now()
      await signIn({ email: whom[kind], password: kind === 'suspended' ? password : 'wrong' })
      timed.push({ kind, took: performance.now() - start })
    }
    all.push(timed)
  }
  return all
}

/**
 * The pairs that somebody with a watch could tell apart: one of the two took longer in nearly every round, and by half or
 * more. A busy machine makes single rounds slow, but not always the same kind of them.
 */
function tellApart(rounds: Timed[][]): string[] {
  const of = (kind: Kind) =>
    rounds.map((round) => round.find((one) => one.kind === kind)?.took ?? 0)
  return kinds.flatMap((slow) =>
    kinds.flatMap((quick) => {
      const [long, short] = [of(slow), of(quick)]
      const slower = long.filter((took, round) => took > (short[round] ?? 0)).length / rounds.length
      const ratio = median(long) / median(short)
      return slower >= 0.9 && ratio >= 1.5 ? [`${slow} and ${quick}: ${slower} ${ratio}`] : []
    }),
  )
}

/** Takes every attempt that there is for each of them, without the work of looking at a password. */
async function useUp(): Promise<void> {
  for (const email of Object.values(whom))
    for (let n = 0; n < 10; n += 1) await takeAttempt([forAccount(normaliseEmail(email) ?? email)])
}

/** What is asked of the database and of the processor for one sign-in, in order. */
async function workOf(kind: Kind): Promise<string[]> {
  const { query } = Client.prototype
  const asked = vi.spyOn(Client.prototype, 'query').mockImplementation(function (
    this: Client,
    ...given: unknown[]
  ) {
    const [first] = given as [string | { text: string }]
    work.done.push(typeof first === 'string' ? first : first.text)
    return Reflect.apply(query, this, given)
  })
  work.done = []
  await signIn({ email: whom[kind], password: kind === 'suspended' ? password : 'wrong' })
  asked.mockRestore()
  return work.done
}

it('whether there is an account makes no difference to the work, before the limit and after', async () => {
  const before = await workOf('unknown')
  expect(before.filter((one) => one.startsWith('argon2id,32768,3,1,32,16'))).toHaveLength(1)
  for (const kind of kinds) expect(await workOf(kind), kind).toEqual(before)
  await asOwner('delete from attempt')
  await useUp()
  const after = await workOf('unknown')
  expect(after.filter((one) => one.startsWith('argon2id'))).toEqual([])
  expect(after.length).toBeGreaterThan(0)
  for (const kind of kinds) expect(await workOf(kind), kind).toEqual(after)
}, 600_000)

it('whether there is an account cannot be told from the time', async () => {
  // Before the limit: each is looked at.
  const looked = await measure(15, () => asOwner('delete from attempt'))
  expect(tellApart(looked)).toEqual([])
  await useUp()
  // And after it: none is.
  const refused = await measure(41, async () => undefined)
  expect(tellApart(refused)).toEqual([])
  const spans = (rounds: Timed[][]) => median(rounds.flat().map(({ took }) => took))
  expect(spans(refused)).toBeLessThan(spans(looked))
}, 600_000)

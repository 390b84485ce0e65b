import { expect, test } from 'vitest'
import { hashPassword, verifyPassword } from '#lib/auth/hash-password.ts'
import { judgePassword } from '#lib/auth/judge-password.ts'
import { makePhrase } from '#lib/auth/make-phrase.ts'
import { normaliseEmail } from '#lib/auth/normalise-email.ts'

type Queue = { running: number; waiting: unknown[] }
const queue = () => (globalThis as typeof globalThis & { parleyHashing?: Queue }).parleyHashing

test('at most two passwords are hashed at a time, and every one of them in the end', async () => {
  let most = 0
  const watch = setInterval(() => {
    most = Math.max(most, queue()?.running ?? 0)
  }, 1)
  const hashes = await Promise.all(
    Array.from({ length: 12 }, (_, n) => hashPassword(`password number ${n}`)),
  )
  clearInterval(watch)
  expect(new Set(hashes).size).toBe(12)
  expect(most).toBe(2)
  expect(queue()).toEqual({ running: 0, waiting: [] })
})

test('whoever comes when too many wait is told so, and nobody else is harmed', async () => {
  const all = await Promise.allSettled(
    Array.from({ length: 110 }, () => verifyPassword('x', cheap)),
  )
  expect(all.filter(({ status }) => status === 'rejected').length).toBe(8)
  expect(queue()).toEqual({ running: 0, waiting: [] })
})

test('only the same password belongs to a hash, also with accents typed another way', async () => {
  const hash = await hashPassword('mañana-otter-cloud')
  expect(await verifyPassword('man\u0303ana-otter-cloud', hash)).toBe(true)
  expect(await verifyPassword('manana-otter-cloud', hash)).toBe(false)
})

test.each([
  '',
  'secret',
  '$argon2i$v=19$m=64,t=1,p=1$c2FsdHNhbHQ$AAAA',
  '$argon2id$v=19$m=99999999,t=1,p=1$a$b',
])('what is no hash of ours opens nothing: %s', async (hash) =>
  expect(await verifyPassword('x', hash)).toBe(false),
)

test.each([
  ['fourteen chars', 'too-short'],
  ['x'.repeat(201), 'too-long'],
  ['aaaaaaaaaaaaaaaa', 'too-common'],
  ['abcabcabcabcabcabc', 'too-common'],
  ['passwordpassword1234', 'too-common'],
  ['1234567890123456', 'too-common'],
  ['qwertyuiopasdfgh', 'too-common'],
  ['Maple Street School 2026', 'too-common'],
  ['RobinRobinRobinRobin', 'too-common'],
  ['lantern-otter-cloud-jam', null],
  ['my hamster ate the blue map', null],
  ['talk-it-out-together', null],
] as const)('%s is judged %s', (password, fault) => {
  expect(judgePassword(password, ['Maple Street School', 'Robin'])).toBe(fault)
})

test.each(['en', 'es', 'en-GB', 'ar'])('a phrase in %s is good, and never the same', (locale) => {
  const phrases = Array.from({ length: 300 }, () => makePhrase(locale))
  expect(new Set(phrases).size).toBe(300)
  for (const phrase of phrases) {
    expect(phrase).toMatch(/^([a-z]{3,9}-){4}[a-z]{3,9}$/)
    expect(judgePassword(phrase), phrase).toBeNull()
  }
})

test.each([
  [' Robin@Example.org ', 'robin@example.org'],
  ['ｒｏｂｉｎ@example.org', 'robin@example.org'],
  ['robin@@example.org', null],
  ['robin@example.org@evil.test', null],
  ['robin', null],
  ['robin@localhost', null],
  ['ro bin@example.org', null],
  ['robin@example.org\nBcc: all@example.org', null],
  [`${'a'.repeat(250)}@example.org`, null],
])('the address %j is read as %j', (text, email) => {
  expect(normaliseEmail(text)).toBe(email)
})

const cheap =
  '$argon2id$v=19$m=32,t=1,p=1$c2FsdHNhbHRzYWx0$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'

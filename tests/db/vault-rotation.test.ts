import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readCase } from '#lib/cases/read-case.ts'
import { disconnect } from '#lib/db/client.ts'
import { openWithReason } from '#lib/reading/open-with-reason.ts'
import { dispatchSession } from '#lib/sessions/dispatch-session.ts'
import { countAll } from '#lib/vault/count-texts.ts'
import { rotateCases } from '#lib/vault/rotate-cases.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import type { Played } from '../../prisma/seed/play.ts'
import { asOwner } from '../support/as-owner.ts'
import { castProgramme } from '../support/cast-programme.ts'
import { playIntake, playToAgreement, playToMeeting, secret } from '../support/play-case.ts'
import { playToLive } from '../support/play-to-live.ts'
import { runKeys, startKeys } from '../support/run-keys.ts'

vi.mock('next-intl/server', () => import('../support/plain-words.ts'))

let programmeId: string
let cast: Cast
let signed: Played
let live: Played
const key = { PARLEY_KEY: process.env.PARLEY_KEY ?? '' }

beforeAll(async () => {
  ;({ programmeId, cast } = await castProgramme())
  signed = await playToAgreement(
    await playToMeeting(await playIntake(programmeId, cast), cast),
    cast,
  )
  live = await playToLive(programmeId, cast)
  const opened = await openWithReason({ id: cast.supervisor, loginId }, signed.ref, {
    reason: 'talk',
  })
  expect(opened.ok).toBe(true)
}, 120_000)
afterAll(disconnect)

const keys = () =>
  asOwner<{ compartment: string; version: number; wrapped: string }>(
    'select compartment, version, wrapped from vault_key order by case_id, compartment, version',
  )
const texts = () =>
  asOwner<{
    text: string
  }>(`select text_sealed as text from statement union all select words_sealed from agreement
    union all select note_sealed from case_event where note_sealed is not null order by 1`)

/** The supervisor's device, on which what people wrote is open. */
const loginId = crypto.randomUUID()

/** What each of them reads of the signed case, all of it but who read it: that grows with every look. */
async function allRead(): Promise<string> {
  const read: string[] = []
  for (const who of ['requester', 'other', 'supervisor', 'mediator1'] as const) {
    const found = await readCase({ id: cast[who], loginId }, signed.ref)
    if (!found.ok) throw new Error(found.refusal.code)
    const { accessLog: _, ...rest } = found.value
    read.push(JSON.stringify(rest))
  }
  return read.join('\n')
}

/** People at work, until they are told to stop: they read one case and write on the board of another. */
function atWork() {
  const done = { reads: 0, writes: 0, failed: [] as string[] }
  let going = true
  let started = () => {}
  const busy = new Promise<void>((resolve) => {
    started = resolve
  })
  const note = (error: unknown) => void done.failed.push(String(error))
  const reading = (async () => {
    const before = await allRead()
    while (going) {
      const now = await allRead().catch(note)
      if (now !== undefined && now !== before) {
        const at = [...now].findIndex((letter, index) => letter !== before[index])
        done.failed.push(
          `read ${now.slice(at - 80, at + 80)} for ${before.slice(at - 80, at + 80)}`,
        )
      }
      done.reads++
      if (done.writes > 0) started()
    }
  })()
  const writing = (async () => {
    await asOwner('delete from board_item')
    while (going) {
      const payload = { kind: 'issue', text: `Issue ${done.writes}` }
      const command = { type: 'addItem', payload, requestId: crypto.randomUUID() }
      const result = await dispatchSession(cast.requester, live.ref, 1, command).catch(note)
      if (result?.ok) done.writes++
      else if (result) done.failed.push(JSON.stringify(result))
      // A board holds forty.
      if (done.writes % 30 === 29) await asOwner('delete from board_item')
    }
  })()
  const stop = async () => {
    going = false
    await Promise.all([reading, writing])
    return done
  }
  return { busy, stop }
}

test('a new key for every case: compartments are wrapped anew, texts stay, people go on working', {
  timeout: 60_000,
}, async () => {
  const people = atWork()
  await people.busy
  const [keysBefore, textsBefore, readBefore] = [await keys(), await texts(), await allRead()]
  const lines: string[] = []
  await rotateCases((line) => lines.push(line))
  const { failed, reads, writes } = await people.stop()
  expect(failed).toEqual([])
  expect(Math.min(reads, writes)).toBeGreaterThan(0)
  const keysAfter = await keys()
  expect(
    keysAfter.filter((one) => one.compartment === 'case').every((one) => one.version === 2),
  ).toBe(true)
  expect(keysAfter).toHaveLength(keysBefore.length)
  const wrapped = new Set(keysBefore.map((one) => one.wrapped))
  expect(keysAfter.filter((one) => wrapped.has(one.wrapped))).toEqual([])
  expect(await texts()).toEqual(textsBefore)
  expect(await allRead()).toBe(readBefore)
  expect(lines.at(-1)).toMatch(/^\d+ cases have a new key$/)
})

test('new keys for every text, killed in the middle and begun again, while people work', {
  timeout: 180_000,
}, async () => {
  const people = atWork()
  await people.busy
  const [keysBefore, textsBefore, readBefore] = [await keys(), await texts(), await allRead()]
  const first = startKeys(['rotate', '--deep'], key)
  await first.said.seen('10 texts sealed anew')
  first.child.kill('SIGKILL')
  await first.ended
  const half = await countAll()
  expect(half.stale).toBeGreaterThan(0)
  expect(half.stale).toBeLessThan(half.texts)
  const again = await runKeys(['rotate', '--deep'], key)
  expect(again.code, again.err).toBe(0)
  const { failed, reads, writes } = await people.stop()
  expect(failed).toEqual([])
  expect(Math.min(reads, writes)).toBeGreaterThan(0)
  console.log(`rotated while people read ${reads} and wrote ${writes} times`)
  expect((await countAll()).stale).toBe(0)
  const keysAfter = await keys()
  // One version of each is left, the next one: the second run went on with what the first had begun.
  expect(keysAfter.map(({ compartment, version }) => [compartment, version])).toEqual(
    keysBefore.map(({ compartment, version }) => [compartment, version + 1]),
  )
  const old = new Set(textsBefore.map(({ text }) => text))
  expect((await texts()).filter(({ text }) => old.has(text))).toEqual([])
  expect(await allRead()).toBe(readBefore)
  expect(readBefore).toContain(secret('story'))
})

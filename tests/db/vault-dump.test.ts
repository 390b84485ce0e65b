import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { disconnect } from '#lib/db/client.ts'
import { withActor } from '#lib/db/with-actor.ts'
import { keep } from '#lib/drafts/kept.ts'
import { saveDraft } from '#lib/drafts/save-draft.ts'
import { runDue } from '#lib/effects/run-due.ts'
import { callForAdult } from '#lib/safety/call-for-adult.ts'
import { dispatchSession } from '#lib/sessions/dispatch-session.ts'
import { writeDebrief } from '#lib/sessions/write-debrief.ts'
import { open } from '#lib/vault/seal.ts'
import { eventTypes } from '#machines/case/events.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { exampleSettings, paths } from '#machines/case/paths.ts'
import { asOwner } from '../support/as-owner.ts'
import { castProgramme } from '../support/cast-programme.ts'
import { dumpDatabase, spellings } from '../support/dump-database.ts'
import { canary, plant, planted } from '../support/plant-canaries.ts'
import { playToLive } from '../support/play-to-live.ts'
import { sealedTexts } from '../support/sealed-texts.ts'
import { fewWalks, takeWalk } from '../support/walk-everything.ts'

// One browser: its cookies, kept as `next/headers` keeps them.
const jar = new Map<string, string>()
vi.mock('next/headers', () => ({
  headers: async () => new Headers(),
  cookies: async () => ({
    get: (name: string) => (jar.get(name) ? { name, value: jar.get(name) } : undefined),
    set: (name: string, value: string) => void jar.set(name, value),
  }),
}))

let programmeId: string
let cast: Cast
let dump: string

/** Everything that a person can type is typed, and in each field stands something that stands nowhere else. */
beforeAll(async () => {
  ;({ programmeId, cast } = await castProgramme(exampleSettings))
  for (const walk of fewWalks(paths(cast)))
    await takeWalk(programmeId, walk, ({ type, payload }) => plant(type, payload), lookBack)
  await talkInTheRoom()
  const memberships = [{ programmeId, role: 'member' as const }]
  const call = { imminence: 'now', place: canary('call.place'), note: canary('call.note') }
  expect((await callForAdult({ id: cast.requester, memberships }, call, null)).ok).toBe(true)
  await keep('request', {})
  const typed = { what: canary('draft'), who: [canary('draft')] }
  expect((await saveDraft('request-story', typed)).ok).toBe(true)
  while ((await runDue(500)) > 0);
  dump = await dumpDatabase()
}, 300_000)
afterAll(disconnect)

/** The mediators who led look back on the meeting. */
async function lookBack({ ref }: { ref: string }): Promise<void> {
  const owed = await asOwner<{ person_id: string; n: number }>(
    `select d.person_id, s.n from debrief d join session s on s.id = d.session_id join cases c on c.id = d.case_id
     where d.at is null and c.ref = $1`,
    [ref],
  )
  for (const { person_id, n } of owed) {
    const words = {
      wentWell: canary('debrief.wentWell'),
      wasHard: canary('debrief.wasHard'),
      asPair: canary('debrief.asPair'),
    }
    const answers = { ...words, energy: 3, worried: true, wantsSupport: false }
    expect(await writeDebrief(person_id, ref, n, answers)).toEqual({ ok: true, value: null })
  }
}

async function talkInTheRoom(): Promise<void> {
  const { ref } = await playToLive(programmeId, cast)
  const say = async (type: string, payload: object) => {
    const command = { type, payload, requestId: crypto.randomUUID() }
    expect(await dispatchSession(cast.mediator1, ref, 1, command)).toMatchObject({ ok: true })
  }
  await say('addItem', { kind: 'issue', text: canary('room.addItem') })
  await say('addRules', { texts: [canary('room.addRules'), canary('room.addRules')] })
  const [item] = await asOwner<{ id: string }>('select id from board_item limit 1')
  const [session] = await asOwner<{ version: number }>(
    `select version from session where status = 'live' and case_id = (select id from cases where ref = $1)`,
    [ref],
  )
  const edit = { item: item?.id, text: canary('room.editItem') }
  const command = {
    type: 'editItem',
    payload: edit,
    seenVersion: session?.version,
    requestId: crypto.randomUUID(),
  }
  expect(await dispatchSession(cast.mediator1, ref, 1, command)).toMatchObject({ ok: true })
}

describe('a stolen dump', () => {
  test('holds nothing that anybody typed, in no spelling', () => {
    const found = [...planted].flatMap(([mark, field]) =>
      spellings(mark).some((spelling) => dump.includes(spelling)) ? [field] : [],
    )
    console.log(`${planted.size} canaries in ${dump.length} characters, ${found.length} found`)
    expect([...new Set(found)]).toEqual([])
  })

  test('is looked at with eyes that would find them', async () => {
    const [mark = ''] = planted.keys()
    for (const before of ['', 'a', 'ab']) {
      const hidden = Buffer.from(`${before}${mark} and more`)
      for (const text of [
        `x${mark}`,
        hidden.toString('base64'),
        hidden.toString('base64url'),
        hidden.toString('hex'),
      ])
        expect(
          spellings(mark).some((spelling) => text.includes(spelling)),
          text,
        ).toBe(true)
    }
    // Names by which people are called are plain, by decision: the dump is a real one.
    expect(dump).toContain('Ms. Adeyemi')
    expect(dump.split('\n').length).toBeGreaterThan(500)
  })
})

test('what was typed is there, and opens at the place that the list of sealed columns names', async () => {
  const texts = await sealedTexts()
  const opened = await withActor('system', async (tx) => {
    const words: string[] = []
    for (const { place, sealed } of texts) words.push(await open(tx, place, sealed))
    return words
  })
  const all = opened.join('\n')
  const kept = new Set(
    [...planted].filter(([mark]) => all.includes(mark)).map(([, field]) => field),
  )
  const lost = [...new Set(planted.values())].filter(
    (field) => !kept.has(field) && !/^(call|draft)/.test(field),
  )
  console.log(
    `${texts.length} sealed texts, ${kept.size} fields kept, ${lost.length} kept nowhere: ${lost.join(', ')}`,
  )
  const typed = eventTypes.filter((type) =>
    [...planted.values()].some((field) => field.startsWith(`${type}.`)),
  )
  expect(typed.filter((type) => ![...kept].some((field) => field.startsWith(`${type}.`)))).toEqual(
    [],
  )
})

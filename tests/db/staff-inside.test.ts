import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { dispatch } from '#lib/cases/dispatch.ts'
import { readCase } from '#lib/cases/read-case.ts'
import { disconnect } from '#lib/db/client.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { calm } from '#machines/case/paths/payloads.ts'
import { exampleEvent } from '#machines/case/paths.ts'
import { begin, type Played } from '../../prisma/seed/play.ts'
import { asOwner } from '../support/as-owner.ts'
import { AsPerson } from '../support/as-person.ts'
import { castProgramme } from '../support/cast-programme.ts'
import { idOfCase } from '../support/members.ts'
import { playIntake, playToMeeting, secret } from '../support/play-case.ts'

vi.mock('next-intl/server', () => import('../support/plain-words.ts'))

let programmeId: string
let cast: Cast
let at: Played
const app = new AsPerson()

beforeAll(async () => {
  await app.open()
  ;({ programmeId, cast } = await castProgramme())
  at = await playToMeeting(await playIntake(programmeId, cast), cast)
}, 60_000)
afterAll(async () => {
  await app.close()
  await disconnect()
})

describe('staff who are inside a conflict lose every staff right on it', () => {
  const insides: [string, () => Promise<Played>][] = [
    [
      'as a party',
      () =>
        begin(programmeId, cast.adult, 'request', {
          otherPeople: [{ name: secret('named'), relationship: 'colleague' }],
          whatHappened: secret('story'),
          topics: ['noise'],
          safety: calm,
          contact: { channel: 'phone', note: '555-0100' },
          mayContactOther: 'now',
          shareStatement: true,
          understood: true,
        }),
    ],
    [
      'as the one who told of it',
      () =>
        begin(programmeId, cast.adult, 'refer', {
          ...exampleEvent('refer').payload,
          reason: secret('story'),
        }),
    ],
    [
      'as a witness',
      async () => {
        await asOwner(
          `insert into case_relation (id, case_id, person_id, relation, from_at)
           values (gen_random_uuid(), $1, $2, 'witness', now())`,
          [await idOfCase(at.ref), cast.adult],
        )
        return at
      },
    ],
  ]

  test.each(insides)('%s', async (how, enter) => {
    const inside = await enter()
    const id = await idOfCase(inside.ref)
    const reads = await readCase({ id: cast.adult, loginId: crypto.randomUUID() }, inside.ref)
    expect(reads.ok).toBe(how !== 'as a witness')
    if (reads.ok) {
      const { file, screening, conversations, reading, events } = reads.value
      expect([file, screening?.filter(({ you }) => !you) ?? [], conversations, reading]).toEqual([
        null,
        [],
        null,
        null,
      ])
      expect(events.map(({ type }) => type)).not.toContain('startScreening')
    }
    const command = { type: 'pause', payload: { reason: 'x' }, seenVersion: inside.version }
    const tried = await dispatch(cast.adult, inside.ref, {
      ...command,
      requestId: crypto.randomUUID(),
    })
    expect(tried.ok ? 'ok' : tried.refusal.code).toMatch(/^not-(you|found)$/)
    // The walls: of what others wrote and the staff wrote, not a row.
    for (const sql of [
      'select 1 from statement where case_id = $1 and person_id <> app.actor()',
      'select 1 from safety_answers where case_id = $1 and person_id <> app.actor()',
      'select 1 from conversation where case_id = $1',
      'select 1 from objection where case_id = $1 and by_id <> app.actor()',
      'select 1 from access_log where case_id = $1 and writer_id <> app.actor() and reader_id <> app.actor()',
      'select 1 from app.staff_cases() c where c = $1',
      'select 1 where app.at_table($1)',
    ])
      expect(await app.ask(cast.adult, sql, [id]), sql).toEqual([])
    const change = 'update cases set urgent = not urgent where id = $1 returning 1'
    if (how === 'as a witness') expect(await app.ask(cast.adult, change, [id])).toEqual([])
    // The other supervisor keeps theirs.
    expect((await readCase({ id: cast.supervisor }, inside.ref)).ok).toBe(true)
  })
})

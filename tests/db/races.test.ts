import { randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Command, dispatch } from '#lib/cases/dispatch.ts'
import type { Moved } from '#lib/cases/told-to.ts'
import { disconnect } from '#lib/db/client.ts'
import { PrismaClient } from '#lib/db/generated/client.ts'
import { GuardedPool } from '#lib/db/guarded-pool.ts'
import { refusalOf } from '#lib/http/unexpected.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { exampleEvent } from '#machines/case/paths.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { castProgramme } from '#tests/support/cast-programme.ts'
import { ownerUrl } from '#tests/support/database.ts'
import { warmPool } from '#tests/support/warm-pool.ts'
import { begin, send } from '../../prisma/seed/play.ts'

let programmeId: string
let cast: Cast

beforeAll(async () => {
  ;({ programmeId, cast } = await castProgramme())
  await warmPool()
})
afterAll(disconnect)

const request = () => begin(programmeId, cast.requester, 'request', exampleEvent('request').payload)
const rowsOf = (ref: string) =>
  asOwner<{ seq: number; type: string }>(
    'select e.seq, e.type from case_event e join cases c on c.id = e.case_id where c.ref = $1 order by e.seq',
    [ref],
  )

/** Whoever is told that Parley is busy tries again with the same key. */
async function press(by: string, ref: string, command: Command) {
  for (;;) {
    try {
      return await dispatch(by, ref, command)
    } catch (error) {
      if (refusalOf(error).code !== 'busy') throw error
    }
  }
}

/** Sends the same thing so many times at once, each with a key of its own. */
const storm = (at: Moved, by: string, type: string, payload: object, times: number) =>
  Promise.all(
    Array.from({ length: times }, () =>
      press(by, at.ref, { type, payload, seenVersion: at.version, requestId: randomUUID() }),
    ),
  )

const codesOf = (results: Awaited<ReturnType<typeof storm>>) => {
  const counts: Record<string, number> = {}
  for (const result of results) {
    const code = result.ok ? 'ok' : result.refusal.code
    counts[code] = (counts[code] ?? 0) + 1
  }
  return counts
}

describe('fifty at once', () => {
  it('with an event that moves the case: one gets through', async () => {
    const at = await request()
    const results = await storm(at, cast.supervisor, 'startScreening', {}, 50)
    expect(codesOf(results)).toEqual({ ok: 1, 'changed-meanwhile': 49 })
    expect(await rowsOf(at.ref)).toEqual([
      { seq: 1, type: 'request' },
      { seq: 2, type: 'startScreening' },
    ])
  })

  it('with an event that stays in its state: one gets through as well', async () => {
    const at = await send(await request(), cast.supervisor, 'startScreening', {})
    const talk = { with: cast.requester, channel: 'phone', suitable: true, category: 'suitable' }
    const results = await storm(at, cast.supervisor, 'recordConversation', talk, 50)
    expect(codesOf(results)).toEqual({ ok: 1, 'changed-meanwhile': 49 })
    const talks = await asOwner(
      'select 1 from conversation k join cases c on c.id = k.case_id where c.ref = $1',
      [at.ref],
    )
    expect(talks).toHaveLength(1)
  })

  it('by two people who want different things: one gets what they want, the case is whole', async () => {
    const at = await request()
    const results = await Promise.all([
      ...Array.from({ length: 5 }, () => storm(at, cast.requester, 'withdrawRequest', {}, 5)),
      ...Array.from({ length: 5 }, () => storm(at, cast.supervisor, 'startScreening', {}, 5)),
    ])
    expect(codesOf(results.flat())).toEqual({ ok: 1, 'changed-meanwhile': 49 })
    const [row] = await asOwner<{ state: string; version: number }>(
      'select state, version from cases where ref = $1',
      [at.ref],
    )
    const [, last] = await rowsOf(at.ref)
    expect(row).toEqual({
      state: last?.type === 'withdrawRequest' ? 'closed' : 'intake.screening',
      version: 2,
    })
  })

  it('who tell the newest version that somebody was quicker', async () => {
    const at = await request()
    await send(at, cast.supervisor, 'startScreening', {})
    const [late] = await storm(at, cast.supervisor, 'startScreening', {}, 1)
    expect(late).toEqual({ ok: false, refusal: { code: 'changed-meanwhile', version: 2 } })
  })
})

describe('a transaction that runs out of time', () => {
  // Prisma gives up waiting and rolls back, but its remaining statements still come: alone they would commit one by
  // one, or land in the transaction of the next person who gets the connection.
  const rounds = 50

  it('leaves nothing half done, whoever uses the connection next', {
    timeout: 60_000,
  }, async () => {
    await asOwner(`create table drill_case (id int primary key, state text);
      create table drill_party (id int primary key, consent text, seen text);
      insert into drill_case values (1, 'open'); insert into drill_party values (1, 'none', null);
      create function drill_slow() returns trigger language plpgsql as
        $$ begin perform pg_sleep(0.2); return new; end $$;
      create trigger drill_slow before update on drill_case for each row execute function drill_slow();`)
    const pool = new GuardedPool({ connectionString: ownerUrl, max: 1 })
    const prisma = new PrismaClient({ adapter: new PrismaPg(pool) })
    const told: string[] = []
    for (let round = 0; round < rounds; round++) {
      const slow = prisma
        .$transaction(
          async (tx) => {
            await tx.$executeRaw`select set_config('app.actor', 'alice', true)`
            await tx.$executeRaw`update drill_case set state = 'slow' where id = 1`
            await tx.$executeRaw`update drill_party set consent = 'signed', seen = current_setting('app.actor', true)`
          },
          { timeout: 100 },
        )
        .then(
          () => 'done',
          () => 'refused',
        )
      const next = prisma
        .$transaction(
          async (tx) => {
            await tx.$executeRaw`select set_config('app.actor', 'bob', true)`
            await tx.$queryRaw`select pg_sleep(0.05)::text`
            return 'done'
          },
          { timeout: 5000, maxWait: 5000 },
        )
        .catch(() => 'refused')
      told.push(await slow, await next)
    }
    await prisma.$disconnect()
    if (!pool.ended) await pool.end()
    const [left] = await asOwner(
      'select c.state, p.consent, p.seen from drill_case c join drill_party p using (id)',
    )
    await asOwner('drop table drill_case, drill_party; drop function drill_slow')
    expect(left).toEqual({ state: 'open', consent: 'none', seen: null })
    expect(told.filter((_, n) => n % 2 === 0)).toEqual(Array(rounds).fill('refused'))
    expect(told.filter((_, n) => n % 2 === 1)).toEqual(Array(rounds).fill('done'))
  })
})

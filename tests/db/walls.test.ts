import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { audiences } from '#machines/case/timeline.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { AsPerson } from '#tests/support/as-person.ts'
import { castProgramme } from '#tests/support/cast-programme.ts'
import { fillWhatIsRare } from '#tests/support/fill-what-is-rare.ts'
import { leavesTraces } from '#tests/support/leaves-traces.ts'
import { type LivedIn, liveInDemo } from '#tests/support/live-in-demo.ts'
import { allTables, rowsOf, tablesOfACase } from '#tests/support/tables.ts'
import { afterPractice } from '../../prisma/seed/stories/after-practice.ts'
import { groupProject } from '../../prisma/seed/stories/group-project.ts'
import { nameOfTheBand } from '../../prisma/seed/stories/name-of-the-band.ts'
import { newsroomDesk } from '../../prisma/seed/stories/newsroom-desk.ts'
import { rehearsalRoom } from '../../prisma/seed/stories/rehearsal-room.ts'

vi.mock('next-intl/server', () => import('#tests/support/plain-words.ts'))

// What plain SQL sees as the application's role: the walls hold even if a query forgets its where-clause.

let demo: LivedIn
let tables: string[]
const app = new AsPerson()

beforeAll(async () => {
  demo = await liveInDemo()
  await leavesTraces(me('party1'))
  const [programme] = await asOwner<{ id: string }>('select id from programme')
  await fillWhatIsRare(programme?.id ?? '', me('supervisor'), demo.caseOf(groupProject).ref)
  tables = await allTables()
  await app.open()
}, 180_000)
afterAll(app.close)

const me = (name: string): string => demo.people[name] ?? ''
const everybody = () => Object.entries(demo.people)

describe('nobody in particular', () => {
  it('gets no row of any table', async () => {
    const seen: string[] = []
    for (const table of tables) {
      const rows = await app.ask(null, `select 1 from "${table}" limit 1`)
      if (rows.length > 0) seen.push(table)
    }
    expect(seen).toEqual([])
  })

  it('would get rows of most of them otherwise, so the walls are what hides them', async () => {
    const empty: string[] = []
    for (const table of tables) {
      const rows = await asOwner(`select 1 from "${table}" limit 1`)
      if (rows.length === 0) empty.push(table)
    }
    expect(empty.length).toBeLessThan(8)
  })
})

describe('two programmes', () => {
  it('see nothing of each other', async () => {
    const before = new Map<string, Set<string>>()
    for (const table of tables) before.set(table, new Set(await rowsOf(asOwner, table)))
    const { cast } = await castProgramme()
    const { quickLog: _, otherCase: __, ...strangers } = cast
    const leaks: string[] = []
    for (const [name, id] of Object.entries(strangers)) {
      for (const table of tables) {
        const rows = await rowsOf((sql) => app.ask(id, sql), table)
        const known = before.get(table)
        if (rows.some((row) => known?.has(row))) leaks.push(`${name}: ${table}`)
      }
    }
    for (const [name, id] of everybody()) {
      for (const table of tables) {
        const rows = await rowsOf((sql) => app.ask(id, sql), table)
        const known = before.get(table)
        if (rows.some((row) => !known?.has(row))) leaks.push(`${name}: ${table}`)
      }
    }
    expect(leaks).toEqual([])
  }, 240_000)
})

describe('a party', () => {
  // Each person, in the cases in which they are a side now: what they get that is not theirs.
  const foreign: Record<string, string> = {
    statement: 'person_id <> app.actor()',
    safety_answers: 'person_id <> app.actor()',
    conversation: 'true',
    consent: 'person_id <> app.actor()',
    objection: 'by_id <> app.actor()',
    check_in: 'person_id <> app.actor()',
    hand_over: 'person_id <> app.actor()',
    debrief: 'person_id <> app.actor()',
    named_person: 'named_by_id <> app.actor()',
    alert: 'raised_by_id <> app.actor()',
    access_log: 'writer_id <> app.actor()',
    opening: 'id not in (select opening_id from access_log where writer_id = app.actor())',
  }
  const mine = `case_id in (select r.case_id from case_relation r
    where r.person_id = app.actor() and r.relation in ('requester', 'invited', 'party'))`

  it.each(Object.keys(foreign))('gets nothing of the others from %s', async (table) => {
    const got: string[] = []
    for (const [name, id] of everybody()) {
      const sql = `select 1 from ${table} where ${mine} and ${foreign[table]}`
      if ((await app.ask(id, sql)).length > 0) got.push(name)
    }
    expect(got).toEqual([])
  })

  it.each(['statement', 'safety_answers', 'consent', 'check_in'])(
    'does get what is theirs from %s',
    async (table) => {
      const rows = await app.ask(
        me('party1'),
        `select 1 from ${table} where person_id = app.actor()`,
      )
      expect(rows.length).toBeGreaterThan(0)
    },
  )

  it('gets only the events that are told to parties, are about them, or are their own', async () => {
    const told = Object.entries(audiences)
      .filter(([, { to }]) => to.includes('parties'))
      .map(([type]) => type)
    for (const [, id] of everybody()) {
      const rows = await app.ask<{ type: string }>(
        id,
        `select type from case_event where ${mine} and by_id is distinct from app.actor()
         and subject_id is distinct from app.actor()`,
      )
      expect(rows.map(({ type }) => type).filter((type) => !told.includes(type))).toEqual([])
    }
  })

  it('gets nothing of a case that is not theirs', async () => {
    const { id } = demo.caseOf(nameOfTheBand)
    for (const table of await tablesOfACase()) {
      expect(
        await app.ask(me('party1'), `select 1 from ${table} where case_id = $1`, [id]),
        table,
      ).toEqual([])
    }
  })
})

describe('an adult who is inside a conflict', () => {
  // Whose words a row is: their own they keep, as everybody does.
  const authors = {
    statement: 'person_id',
    safety_answers: 'person_id',
    conversation: 'null::uuid',
    consent: 'person_id',
    named_person: 'named_by_id',
  }

  it.each(Object.entries(authors))(
    'loses the rows of %s that other staff get',
    async (table, author) => {
      const { id } = demo.caseOf(newsroomDesk)
      const sql = `select 1 from ${table} where case_id = $1 and ${author} is distinct from app.actor()`
      expect((await app.ask(me('supervisor'), sql, [id])).length, 'the supervisor').toBeGreaterThan(
        0,
      )
      expect(await app.ask(me('supervisor2'), sql, [id]), 'the referrer').toEqual([])
    },
  )

  it('gets from the history only what they did themselves', async () => {
    const { id } = demo.caseOf(newsroomDesk)
    const rows = await app.ask(
      me('supervisor2'),
      'select type from case_event where case_id = $1',
      [id],
    )
    expect(rows).toEqual([{ type: 'refer' }])
  })
})

describe('a mediator', () => {
  const statements = 'select shared from statement where case_id = $1'

  it('gets no statement before a clear declaration', async () => {
    const { id } = demo.caseOf(groupProject)
    expect((await asOwner(statements, [id])).length).toBe(2)
    expect(await app.ask(me('mediator4'), statements, [id])).toEqual([])
  })

  it('gets only those that may be shared, once clear and accepted', async () => {
    const { id } = demo.caseOf(groupProject)
    expect(await app.ask(me('mediator1'), statements, [id])).toEqual([{ shared: true }])
  })

  it('gets nothing of a case once they have left it', async () => {
    const { id } = demo.caseOf(nameOfTheBand)
    for (const table of await tablesOfACase()) {
      const rows = await app.ask<{ row: object }>(
        me('mediator4'),
        `select to_jsonb(t) as row from ${table} t where case_id = $1`,
        [id],
      )
      const others = rows.filter(({ row }) => !JSON.stringify(row).includes(me('mediator4')))
      expect(others, table).toEqual([])
    }
  })

  it('gets no safety answers, talks or check-ins, ever', async () => {
    for (const table of ['safety_answers', 'conversation', 'check_in', 'objection']) {
      const sql = `select 1 from ${table} where case_id = $1`
      for (const story of [rehearsalRoom, nameOfTheBand]) {
        const { id } = demo.caseOf(story)
        expect(await app.ask(me('mediator1'), sql, [id]), table).toEqual([])
      }
    }
  })
})

describe('the safeguarding lead', () => {
  it('gets the case in which somebody asked for an adult, and no other', async () => {
    const rows = await app.ask(me('safeguarding'), 'select id from cases')
    expect(rows).toEqual([{ id: demo.caseOf(afterPractice).id }])
  })
})

describe('a case alone, and the list of all of them', () => {
  it.each([
    ['staffs', 'staff_cases'],
    ['safeguards', 'safety_cases'],
  ])('give the same answer for everybody and every case: %s', async (one, all) => {
    const cases = (await asOwner<{ id: string }>('select id from cases')).map((row) => row.id)
    const differ = `select id from unnest($1::uuid[]) id where app.${one}(id) <> (id in (select app.${all}()))`
    for (const [name, id] of everybody())
      expect(await app.ask(id, differ, [cases]), name).toEqual([])
  })
})

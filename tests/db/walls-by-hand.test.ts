import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownerUrl } from '#tests/support/database.ts'
import { allTables } from '#tests/support/tables.ts'
import { deeds, differ } from '#tests/support/walls/differ.ts'
import { peopleTheWalls } from '#tests/support/walls/people-the-walls.ts'

// Everybody, every table, every row: what the walls let somebody do is what a list says that was written by hand.

const client = new Client({ connectionString: ownerUrl })

beforeAll(async () => {
  await peopleTheWalls()
  await client.connect()
}, 180_000)
afterAll(() => client.end())

describe.each(deeds)('%s', (deed) => {
  it('as the list says, of every table', { timeout: 120_000 }, async () => {
    const wrong: Record<string, number> = {}
    const examples: string[] = []
    for (const table of await allTables()) {
      await client.query('begin')
      const found = await differ(client, table, deed)
      await client.query('rollback')
      if (found.length > 0) wrong[table] = found.length
      examples.push(...found.slice(0, 3))
    }
    expect({ wrong, examples }).toEqual({ wrong: {}, examples: [] })
  })
})

it('looks at rows of every table', async () => {
  const empty: string[] = []
  for (const table of await allTables()) {
    const { rowCount } = await client.query(`select 1 from public."${table}" limit 1`)
    if (rowCount === 0) empty.push(table)
  }
  expect(empty).toEqual([])
})

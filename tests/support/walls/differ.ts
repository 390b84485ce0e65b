import type { Client } from 'pg'
import { reads } from './rows-to-read.ts'
import { adds, changes, removes } from './rows-to-write.ts'

/** What somebody does with a row. */
export const deeds = ['read', 'add', 'change', 'remove'] as const
export type Deed = (typeof deeds)[number]

const byHand: Record<Deed, Record<string, string>> = {
  read: reads,
  add: adds,
  change: changes,
  remove: removes,
}

type Pair = { person: string | null; mark: string }

/**
 * Who may do this with which rows of a table, and should not by the list that was written by hand; or should, and
 * may not. The client is the owner's, in a transaction.
 */
export async function differ(client: Client, table: string, deed: Deed): Promise<string[]> {
  const may = await pairsOf(client, ...(await whatTheyMay(client, table, deed)))
  const should = await shouldBe(client, table, deed)
  const seen = new Set(await marksLookedAt(client, table, deed))
  const name = (pair: string) => `${deed} ${table}: ${pair}`
  return [
    ...[...may].filter((pair) => !should.has(pair)).map((pair) => `${name(pair)} may`),
    ...[...should]
      .filter((pair) => !may.has(pair) && seen.has(pair.split(' ')[1] ?? ''))
      .map((pair) => `${name(pair)} may not`),
  ]
}

/** Would it be another list if these were let in? Where it would not, no test can miss the difference. */
export async function isOther(
  client: Client,
  table: string,
  deed: Deed,
  letsIn: string,
): Promise<boolean> {
  const readable = deed === 'change' || deed === 'remove' ? (reads[table] ?? 'false') : 'true'
  const seen = new Set(await marksLookedAt(client, table, deed))
  const now = await shouldBe(client, table, deed)
  const then = await pairsByHand(client, table, `(${letsIn}) and (${readable})`)
  const looked = (pairs: Set<string>) =>
    [...pairs].filter((pair) => seen.has(pair.split(' ')[1] ?? '')).sort()
  return looked(now).join() !== looked(then).join()
}

const shouldBe = (client: Client, table: string, deed: Deed): Promise<Set<string>> =>
  pairsByHand(client, table, byHand[deed][table] ?? 'false')

const pairsByHand = (client: Client, table: string, rule: string): Promise<Set<string>> =>
  pairsOf(
    client,
    `select p.id as person, md5(t::text) as mark from hand.people p cross join public."${table}" t
     where ${rule}`,
  )

async function whatTheyMay(client: Client, table: string, deed: Deed): Promise<[string, string[]]> {
  if (deed === 'read') return ['select person, mark from hand.reads($1)', [table]]
  const statement = await statementOf(client, table, deed)
  return ['select person, mark from hand.writes($1, $2)', [table, statement]]
}

async function statementOf(client: Client, table: string, deed: Deed): Promise<string> {
  const row = `jsonb_populate_record(null::public."${table}", $1)`
  if (deed === 'add') return `insert into public."${table}" select (${row}).*`
  const { rows } = await client.query<{ name: string }>(
    `select a.attname as name from pg_index i join pg_attribute a on a.attrelid = i.indrelid
     and a.attnum = any (i.indkey) where i.indrelid = $1::regclass and i.indisprimary`,
    [`public."${table}"`],
  )
  const key = rows.map(({ name }) => `"${name}"`)
  const same = key.map((name) => `${name} = (${row}).${name}`).join(' and ')
  if (deed === 'remove') return `delete from public."${table}" where ${same}`
  const value = onlyEnd.includes(table)
    ? 'until_at = coalesce(until_at, now())'
    : `${key[0]} = ${key[0]}`
  return `update public."${table}" set ${value} where ${same}`
}

/** Of a row of these nothing but the end can be set; of others the key is set to what it is. */
const onlyEnd = ['membership', 'suspension']

/** Writing is tried with some rows of a table, reading with all. */
async function marksLookedAt(client: Client, table: string, deed: Deed): Promise<string[]> {
  const some = deed === 'read' ? '' : 'order by md5(t::text) limit 40'
  const { rows } = await client.query<{ mark: string }>(
    `select md5(t::text) as mark from public."${table}" t ${some}`,
  )
  return rows.map(({ mark }) => mark)
}

async function pairsOf(client: Client, sql: string, values: string[] = []): Promise<Set<string>> {
  const { rows } = await client.query<Pair>(sql, values)
  return new Set(rows.map(({ person, mark }) => `${person ?? 'nobody'} ${mark}`))
}

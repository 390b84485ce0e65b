import type { Client } from 'pg'
import { type Dice, scratch } from '../dice.ts'

type Where = { case_id: string; length: number }

/** A history of at least so many events. */
async function someHistory(client: Client, dice: Dice, least: number): Promise<Where> {
  const { rows } = await client.query<Where>(
    `select case_id, count(*)::int as length from case_event group by case_id
     having count(*) >= $1 order by case_id`,
    [least],
  )
  return dice.of(rows)
}

async function remove(client: Client, dice: Dice): Promise<string> {
  const { case_id, length } = await someHistory(client, dice, 1)
  const seq = 1 + dice.below(length)
  await client.query('delete from case_event where case_id = $1 and seq = $2', [case_id, seq])
  return `delete event ${seq} of ${length}`
}

/** A forged event: at the end, or between two, with those behind it moved up. */
async function insert(client: Client, dice: Dice): Promise<string> {
  const { case_id, length } = await someHistory(client, dice, 2)
  const seq = 2 + dice.below(length)
  // Up and away first: no two may have one place at any moment.
  await client.query('update case_event set seq = seq + 5001 where case_id = $1 and seq >= $2', [
    case_id,
    seq,
  ])
  await client.query('update case_event set seq = seq - 5000 where case_id = $1 and seq > 5000', [
    case_id,
  ])
  await client.query(
    `insert into case_event select gen_random_uuid(), case_id, $2, type, by_id, subject_id, on_behalf_of_id, from_state,
       to_state, machine_version, audience, details, note_sealed, note_in, commitment, at, mac, note_hash
     from case_event where case_id = $1 and seq = $3`,
    [case_id, seq, seq - 1],
  )
  await client.query('update cases set version = $2 where id = $1', [case_id, length + 1])
  return `insert an event at ${seq}`
}

/** Exchanges the places of two events, or turns a stretch around. */
async function reorder(client: Client, dice: Dice): Promise<string> {
  const { case_id, length } = await someHistory(client, dice, 3)
  const first = 1 + dice.below(length - 1)
  const last = first + 1 + dice.below(length - first)
  const between = dice.coin() ? 'seq in ($2, $3)' : 'seq between $2 and $3'
  await client.query(
    `update case_event set seq = -(($2::int + $3::int) - seq) where case_id = $1 and ${between}`,
    [case_id, first, last],
  )
  await client.query('update case_event set seq = -seq where case_id = $1 and seq < 0', [case_id])
  return `reorder ${first} to ${last}`
}

/** Exchanges two events of two cases. */
async function swapCases(client: Client, dice: Dice): Promise<string> {
  const { rows } = await client.query<{ a: string; b: string; seq: number; one: string }>(
    `select x.case_id as a, y.case_id as b, x.seq, x.id as one from case_event x
     join case_event y on y.seq = x.seq and y.case_id > x.case_id order by 1, 2, 3`,
  )
  const { a, b, seq, one } = dice.of(rows)
  await client.query('update case_event set seq = -1 where id = $1', [one])
  await client.query('update case_event set case_id = $1 where case_id = $2 and seq = $3', [
    a,
    b,
    seq,
  ])
  await client.query('update case_event set case_id = $1, seq = $2 where id = $3', [b, seq, one])
  return `swap event ${seq} of two cases`
}

/** Cuts the end off; a careful hand also sets the case back to where it was then. */
async function cutTail(client: Client, dice: Dice): Promise<string> {
  const { case_id, length } = await someHistory(client, dice, 2)
  const left = 1 + dice.below(length - 1)
  await client.query('delete from case_event where case_id = $1 and seq > $2', [case_id, left])
  if (dice.coin()) return `cut after ${left} of ${length}`
  await client.query(
    `update cases set version = $2, closed_at = null, state =
       (select to_state from case_event where case_id = $1 and seq = $2) where id = $1`,
    [case_id, left],
  )
  return `cut after ${left} of ${length}, and set the case back`
}

/** A whole history away; a careful hand takes the case with it. */
async function dropCase(client: Client, dice: Dice): Promise<string> {
  const { case_id } = await someHistory(client, dice, 1)
  await client.query('delete from case_event where case_id = $1', [case_id])
  if (dice.coin()) return 'drop all events of a case'
  await client.query('delete from cases where id = $1', [case_id])
  return 'drop a case with its events'
}

async function moveCase(client: Client, dice: Dice): Promise<string> {
  const { case_id } = await someHistory(client, dice, 1)
  await client.query('update cases set version = version + 1 where id = $1', [case_id])
  return 'move a case without an event'
}

async function forgeMemory(client: Client, dice: Dice): Promise<string> {
  const { rows } = await client.query<{ n: number }>('select n from checkpoint order by n')
  const column = dice.of(['line_hash', 'mac'])
  await client.query(`update checkpoint set ${column} = md5(${column}) where n = $1`, [
    dice.of(rows).n,
  ])
  return `${column} of a remembered checkpoint`
}

/** A key of a compartment that a note lies in: altered, or taken away without a trace. */
async function breakKey(client: Client, dice: Dice): Promise<string> {
  const { rows } = await client.query<{ id: string; wrapped: string }>(
    `select k.id, k.wrapped from vault_key k where exists (select from case_event e
       where e.case_id = k.case_id and e.note_in is not null and k.compartment in (e.note_in, 'case')) order by k.id`,
  )
  const { id, wrapped } = dice.of(rows)
  if (dice.coin()) {
    await client.query('delete from vault_key where id = $1', [id])
    return 'delete a key'
  }
  await client.query('update vault_key set wrapped = $1 where id = $2', [
    scratch(dice, wrapped),
    id,
  ])
  return 'alter a key'
}

/** What people agreed on, or that they signed it, while the history stays as it is. */
async function unsay(client: Client, dice: Dice): Promise<string> {
  const sql = dice.of([
    'delete from commitment where id = $1',
    'update commitment set position = position + 10, for_everyone = not for_everyone where id = $1',
    'update agreement set hash = md5(hash) where id = $1',
    'delete from agreement where id = $1',
    'update signature set hash = md5(hash) where id = $1',
    'delete from signature where id = $1',
  ])
  const [, table] = /(commitment|agreement|signature)/.exec(sql) ?? []
  const { rows } = await client.query<{ id: string }>(`select id from ${table} order by id`)
  await client.query(sql, [dice.of(rows).id])
  return sql
}

export const rowTamperings = [
  remove,
  insert,
  reorder,
  swapCases,
  cutTail,
  dropCase,
  moveCase,
  forgeMemory,
  breakKey,
  unsay,
]

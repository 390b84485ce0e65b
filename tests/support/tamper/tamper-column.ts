import type { Client } from 'pg'
import { type Dice, scratch } from '../dice.ts'

type Row = { id: string; case_id: string; seq: number } & Record<string, unknown>

const text = (dice: Dice, old: unknown) => (old ? scratch(dice, String(old)) : 'forged')
const uuid = (_: Dice, old: unknown, row: Row, rows: Row[]) =>
  // Somebody else who is really there, or nobody who is.
  rows.find(({ by_id }) => by_id !== null && by_id !== old && row.seq % 2)?.by_id ??
  crypto.randomUUID()

/** For every column of an event another value than it has. */
const others: Record<string, (dice: Dice, old: unknown, row: Row, rows: Row[]) => unknown> = {
  id: () => crypto.randomUUID(),
  case_id: () => crypto.randomUUID(),
  seq: (dice, old) => Number(old) + 1000 + dice.below(1000),
  type: (dice, old) => dice.of(['annotate', 'sign', 'consent', 'x'].filter((one) => one !== old)),
  by_id: uuid,
  subject_id: uuid,
  on_behalf_of_id: uuid,
  from_state: (_, old) => (old === 'closed' ? null : 'closed'),
  to_state: (_, old) => (old === 'closed' ? 'followUp.active' : 'closed'),
  machine_version: (_, old) => Number(old) + 1,
  audience: (dice, old) => (dice.coin() ? [...(old as string[]), 'party'] : ['nobody']),
  details: (_, old) => JSON.stringify({ ...(old as object), outcome: 'full', version: 99 }),
  note_sealed: (dice, old) => (old && dice.coin() ? null : text(dice, old)),
  note_hash: text,
  note_in: (_, old) => (old === 'staff' ? 'board' : 'staff'),
  commitment: text,
  at: (dice, old) =>
    dice.below(20) ? new Date((old as Date).getTime() + 1 + dice.below(1e6)) : 'infinity',
  mac: text,
}

/** Changes one column of one event. Gives what was done, in words. */
export async function tamperColumn(client: Client, dice: Dice): Promise<string> {
  const { rows } = await client.query<Row>('select * from case_event order by case_id, seq')
  const row = dice.of(rows)
  const column = dice.of(Object.keys(others))
  const value = others[column]?.(dice, row[column], row, rows)
  await client.query(`update case_event set ${column} = $1 where id = $2`, [value, row.id])
  return `${column} of event ${row.seq}`
}

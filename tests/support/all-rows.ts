import { asOwner } from './as-owner.ts'
import { allTables } from './tables.ts'

// What a refusal may touch all the same: when somebody was last here, how often it was tried, and the
// form that comes back to its page.
const besides = ['login', 'draft', 'attempt']

/** A mark of every row of every table: when it stays the same, nothing was written. */
export async function allRows(): Promise<string[]> {
  const tables = (await allTables()).filter((table) => !besides.includes(table))
  const marks = tables.map(
    (table) => `select '${table} ' || md5(t::text) as mark from "${table}" t`,
  )
  return (await asOwner<{ mark: string }>(`${marks.join(' union all ')} order by 1`)).map(
    ({ mark }) => mark,
  )
}

import { asOwner } from '../as-owner.ts'
import { allTables } from '../tables.ts'
import { type Deed, deeds } from '../walls/differ.ts'

/** One way in which a wall could be wrong: the statement that makes it so, and what people could do differently then. */
export type WallMutant = { name: string; sql: string; table: string; looksAt: readonly Deed[] }

type Policy = {
  table: string
  name: string
  command: string
  using: string | null
  check: string | null
}

const deedOf: Record<string, readonly Deed[]> = {
  SELECT: ['read'],
  INSERT: ['add'],
  UPDATE: ['change'],
  DELETE: ['remove'],
  ALL: deeds,
}

/** Every policy: gone, open to everybody, open to whoever is signed in; and every table without its walls. */
export async function wallMutants(): Promise<WallMutant[]> {
  const policies = await asOwner<Policy>(
    `select tablename as table, policyname as name, cmd as command, qual as using, with_check as check from pg_policies
     where schemaname = 'public' order by tablename, policyname`,
  )
  const down = (await allTables()).map((table) => ({
    name: `${table} has no walls`,
    sql: `alter table "${table}" disable row level security`,
    table,
    looksAt: ['read'] as const,
  }))
  return [...policies.flatMap(ofPolicy), ...down]
}

function ofPolicy({ table, name, command, using, check }: Policy): WallMutant[] {
  const looksAt = deedOf[command] ?? []
  const called = `the policy ${name} on ${table}`
  const on = `"${name}" on "${table}"`
  const opened = (who: string, rule: string): WallMutant => ({
    name: `${called} lets in ${who}`,
    sql: [
      `alter policy ${on}`,
      ...(using === null ? [] : [`using (${rule})`]),
      ...(check === null ? [] : [`with check (${rule})`]),
    ].join(' '),
    table,
    looksAt,
  })
  const gone = { name: `${called} is gone`, sql: `drop policy ${on}`, table, looksAt }
  return [
    gone,
    opened('everybody', 'true'),
    // Whoever acts may leave work for the world: that is what this one says.
    ...(table === 'outbox' && command === 'INSERT'
      ? []
      : [opened('whoever is signed in', 'app.actor() is not null')]),
  ]
}

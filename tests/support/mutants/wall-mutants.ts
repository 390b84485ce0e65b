import { asOwner } from '../as-owner.ts'
import { allTables, tablesOfACase } from '../tables.ts'
import { type Deed, deeds } from '../walls/differ.ts'

/**
 * One way in which a wall could be wrong: the statement that makes it so, what people could do differently then, and
 * whom it lets in, said as the lists by hand say it.
 */
export type WallMutant = {
  name: string
  sql: string
  table: string
  looksAt: readonly Deed[]
  letsIn: string
}

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

/** Every policy gone, and open to more people than it should be; and every table without its walls. */
export async function wallMutants(): Promise<WallMutant[]> {
  const policies = await asOwner<Policy>(
    `select tablename as table, policyname as name, cmd as command, qual as using, with_check as check
     from pg_policies where schemaname = 'public' order by tablename, policyname`,
  )
  const ofCases = await tablesOfACase()
  const down = (await allTables()).map((table) => ({
    name: `${table} has no walls`,
    sql: `alter table "${table}" disable row level security`,
    table,
    looksAt: ['read'] as const,
    letsIn: 'true',
  }))
  return [...policies.flatMap((policy) => ofPolicy(policy, ofCases)), ...down]
}

function ofPolicy(policy: Policy, ofCases: string[]): WallMutant[] {
  const { table, name, command, using, check } = policy
  const looksAt = deedOf[command] ?? []
  const called = `the policy ${name} on ${table}`
  const on = `"${name}" on "${table}"`
  const opened = (who: string, rule: string, letsIn: string): WallMutant => ({
    name: `${called} lets in ${who}`,
    sql: [
      `alter policy ${on}`,
      ...(using === null ? [] : [`using (${rule})`]),
      ...(check === null ? [] : [`with check (${rule})`]),
    ].join(' '),
    table,
    looksAt,
    letsIn,
  })
  return [
    { name: `${called} is gone`, sql: `drop policy ${on}`, table, looksAt, letsIn: 'false' },
    opened('everybody', 'true', 'true'),
    opened('whoever is signed in', 'app.actor() is not null', 'p.id is not null'),
    ...(ofCases.includes(table)
      ? [opened('whoever knows of the case', 'app.knows(case_id)', 'hand.knows(p.id, t.case_id)')]
      : []),
  ]
}

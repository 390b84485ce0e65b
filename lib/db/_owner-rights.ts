import { type Client, escapeIdentifier } from 'pg'
import { MigrationError } from './_migration-history.ts'

type Found = {
  owner: string
  database: string
  passesWalls: boolean
  mayCreate: boolean
  hasApp: boolean
}

const question = `
  select current_user as owner, current_database() as database, rolsuper or rolbypassrls as "passesWalls",
    has_database_privilege(current_database(), 'create') and has_schema_privilege('public', 'create') as "mayCreate",
    exists (select from pg_roles where rolname = 'app') as "hasApp"
  from pg_roles where rolname = current_user`

/**
 * Throws one sentence that says what this role lacks for the migrations, and what to type. Row-level security is
 * forced on the owner too, but its functions answer with the owner's eyes: so it must be able to look past it.
 */
export async function requireOwnerRights(client: Client): Promise<void> {
  const { rows } = await client.query<Found>(question)
  const lacks = rows.flatMap(lacking)
  if (lacks.length === 0) return
  const [what, typed] = [lacks.map(([one]) => one), lacks.map(([, statement]) => statement)]
  throw new MigrationError(
    `The database is not ready: ${what.join(', and ')}. As a superuser in this database, type: ${typed.join(' ')}`,
  )
}

function lacking({ owner, database, passesWalls, mayCreate, hasApp }: Found): [string, string][] {
  const role = escapeIdentifier(owner)
  const all: [boolean, string, string][] = [
    [hasApp, 'there is no role app, which serves', "create role app login password '…';"],
    [
      passesWalls,
      `${owner} may not pass row-level security, as the owner must`,
      `alter role ${role} bypassrls;`,
    ],
    [
      mayCreate,
      `${owner} may not make schemas and tables`,
      `grant create on database ${escapeIdentifier(database)} to ${role}; grant create on schema public to ${role};`,
    ],
  ]
  return all.filter(([well]) => !well).map(([, what, statement]) => [what, statement])
}

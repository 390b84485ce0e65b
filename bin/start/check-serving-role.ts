import { PlainError } from '#bin/plain-error.ts'
import { connected } from '#lib/db/connected.ts'

type Role = { name: string; passesWalls: boolean; isApp: boolean | null }

const question = `
  select current_user as name, rolsuper or rolbypassrls as "passesWalls",
    (select pg_has_role(current_user, oid, 'usage') from pg_roles where rolname = 'app') as "isApp"
  from pg_roles where rolname = current_user`

/** Throws one sentence where the role that is to serve is not `app`, or sees past row-level security. */
export async function checkServingRole(url: string): Promise<void> {
  const [role] = await connected(url, async (client) => (await client.query<Role>(question)).rows)
  if (role?.passesWalls)
    throw new PlainError(
      `DATABASE_URL names ${role.name}, who sees past row-level security: it must name the role app, who may not.`,
    )
  if (!role?.isApp)
    throw new PlainError(
      `DATABASE_URL names ${role?.name}, who has no rights in Parley: it must name the role app.`,
    )
}

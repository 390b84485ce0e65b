import { describe, expect, it } from 'vitest'
import { asOwner } from '#tests/support/as-owner.ts'
import { allTables } from '#tests/support/tables.ts'

// What the database's own catalogue says of the walls.

describe('the catalogue', () => {
  it('has row-level security on every table, forced on its owner too', async () => {
    const open = await asOwner(
      `select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
       and relname <> '_prisma_migrations' and not (relrowsecurity and relforcerowsecurity)`,
    )
    expect(open).toEqual([])
    expect((await allTables()).length).toBeGreaterThan(30)
  })

  it('lets the application’s role own nothing and pass no wall', async () => {
    const [role] = await asOwner(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
         (select count(*)::int from pg_class where relowner = r.oid) as owned from pg_roles r where rolname = 'app'`,
    )
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      owned: 0,
    })
  })

  it('keeps every function that sees with the owner’s eyes on one search path', async () => {
    const loose = await asOwner(
      `select proname from pg_proc where pronamespace = 'app'::regnamespace and prosecdef
       and not coalesce(proconfig @> array['search_path=public'], false)`,
    )
    expect(loose).toEqual([])
  })
})

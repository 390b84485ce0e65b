import { asOwner } from './as-owner.ts'

/** Every table of Parley, from the catalogue: one that is added is looked at without anybody's doing. */
export const allTables = (): Promise<string[]> =>
  names(`select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
    and relname <> '_prisma_migrations' order by relname`)

/** Every table whose rows belong to one case. */
export const tablesOfACase = (): Promise<string[]> =>
  names(`select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'case_id'`)

const names = async (sql: string): Promise<string[]> =>
  (await asOwner<{ name: string }>(sql)).map(({ name }) => name)

type Asking = (sql: string) => Promise<{ row: string }[]>

/** The rows of a table that somebody gets, each as a short mark of its whole content. */
export const rowsOf = async (ask: Asking, table: string): Promise<string[]> =>
  (await ask(`select md5(t::text) as row from "${table}" t`)).map(({ row }) => row)

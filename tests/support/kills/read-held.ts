import { askDatabaseIn } from '../demo-database.ts'
import type { Held } from './judge-history.ts'

/** The public numbers of all cases there are: those that were there before are nobody's doing. */
export const readRefs = async (data: string): Promise<string[]> =>
  (await askDatabaseIn<{ ref: string }>(data, 'select ref from cases')).map(({ ref }) => ref)

/** What the database of this data folder holds, but for these cases. */
export async function readHeld(data: string, besides: string[]): Promise<Held> {
  const ask = <Row>(sql: string) => askDatabaseIn<Row>(data, sql, [besides])
  return {
    answers: await ask<Held['answers'][number]>(
      `select key::text, answer #>> '{value,ref}' as ref, (answer #>> '{value,version}')::int as version
       from given_answer where answer #>> '{value,ref}' <> all ($1)`,
    ),
    cases: await ask<Held['cases'][number]>('select ref, version from cases where ref <> all ($1)'),
    events: await ask<Held['events'][number]>(
      `select c.ref, e.seq, e.type from case_event e join cases c on c.id = e.case_id
       where c.ref <> all ($1)`,
    ),
  }
}

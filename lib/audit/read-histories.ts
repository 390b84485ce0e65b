import type { Client } from 'pg'
import type { StoredRow } from './check-history.ts'

const COUNT = 1000

const columns = `id, case_id as "caseId", seq, type, by_id as "byId", subject_id as "subjectId",
  on_behalf_of_id as "onBehalfOfId", from_state as "fromState", to_state as "toState",
  machine_version as "machineVersion", audience, details, note_sealed as "noteSealed", note_in as "noteIn",
  note_hash as "noteHash", commitment, at, mac`

/** Every history that is stored, one case after the other; `client` must be one that sees all rows. */
export async function* readHistories(
  client: Client,
): AsyncGenerator<{ caseId: string; rows: StoredRow[] }> {
  let rows: StoredRow[] = []
  for await (const row of readRows(client)) {
    const [first] = rows
    if (first && first.caseId !== row.caseId) {
      yield { caseId: first.caseId, rows }
      rows = []
    }
    rows.push(row)
  }
  if (rows[0]) yield { caseId: rows[0].caseId, rows }
}

async function* readRows(client: Client): AsyncGenerator<StoredRow> {
  let after: [string, number] = ['00000000-0000-0000-0000-000000000000', -2_147_483_648]
  for (;;) {
    const { rows } = await client.query<StoredRow>(
      `select ${columns} from case_event where (case_id, seq) > ($1, $2) order by case_id, seq limit ${COUNT}`,
      after,
    )
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < COUNT) return
    after = [last.caseId, last.seq]
  }
}

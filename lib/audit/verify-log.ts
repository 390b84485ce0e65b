import 'server-only'
import type { Client } from 'pg'
import { readCaseKeys } from './case-keys.ts'
import { macOfCheckpoint } from './chain.ts'
import { checkAgreements } from './check-agreements.ts'
import { checkHistory, type StoredRow, type Wrong } from './check-history.ts'
import { checkNotes } from './check-notes.ts'
import { checkSignatures } from './check-signatures.ts'
import type { Fault } from './fault.ts'
import { readAgreements } from './read-agreements.ts'
import { readCheckpoints, type Told } from './read-checkpoints.ts'
import { readHistories } from './read-histories.ts'
import { signingKey } from './signing-key.ts'

/** What was looked at, and what was wrong: the first fault of each case, and those of the checkpoints. */
export type Verdict = { cases: number; events: number; checkpoints: number; faults: Fault[] }

type Case = { id: string; ref: string; state: string; version: number }

/** A case and its history, as far as either is there. */
type Stored = { row: Case | null; rows: StoredRow[] }

/**
 * Checks all that is kept as evidence. `readFile` gives the text of the checkpoint file (empty where there is none);
 * it is read before and after the database, because a running server goes on writing. The client must see all rows,
 * in one snapshot. `progress` is told how many cases are done, of how many.
 */
export async function verifyLog(
  client: Client,
  readFile: () => string,
  progress: (done: number, of: number) => void = () => {},
): Promise<Verdict> {
  const told = readCheckpoints(readFile(), signingKey())
  const cases = await readCases(client)
  const verdict: Verdict = { cases: 0, events: 0, checkpoints: told.hashes.length, faults: [] }
  verdict.faults.push(...told.faults.map(plain))
  const look = async (caseId: string, rows: StoredRow[]): Promise<void> => {
    const row = cases.get(caseId) ?? null
    verdict.faults.push(...(await judge(client, told, caseId, { row, rows })))
    verdict.events += rows.length
    verdict.cases++
    cases.delete(caseId)
    told.heads.delete(caseId)
    progress(verdict.cases, verdict.cases + cases.size)
  }
  for await (const { caseId, rows } of readHistories(client)) await look(caseId, rows)
  // What is left has no events at all.
  for (const caseId of [...cases.keys(), ...told.heads.keys()])
    if (cases.has(caseId) || told.heads.has(caseId)) await look(caseId, [])
  const after = readCheckpoints(readFile(), signingKey())
  if (told.last !== null && after.hashes.length < told.hashes.length)
    verdict.faults.push(plain('the checkpoint file grew shorter while it was read'))
  verdict.faults.push(...(await checkMemory(client, after)))
  return verdict
}

const plain = (what: string): Fault => ({ ref: null, seq: null, what })

async function readCases(client: Client): Promise<Map<string, Case>> {
  const { rows } = await client.query<Case>('select id, ref, state, version from cases order by id')
  return new Map(rows.map((row) => [row.id, row]))
}

/** The first fault of one case, if there is one. */
async function judge(
  client: Client,
  told: Told,
  caseId: string,
  { row, rows }: Stored,
): Promise<Fault[]> {
  const head = told.heads.get(caseId)
  const frame = { case: row, head, toldBy: told.toldBy.get(caseId) }
  const wrong = checkHistory(rows, frame) ?? (await checkWords(client, caseId, rows))
  return wrong ? [{ ref: row?.ref ?? head?.[1] ?? caseId, ...wrong }] : []
}

/** What people wrote with the events of a history that is whole itself: notes, agreements, signatures. */
async function checkWords(
  client: Client,
  caseId: string,
  rows: StoredRow[],
): Promise<Wrong | null> {
  const keys = await readCaseKeys(client, caseId)
  const agreements = await readAgreements(client, caseId)
  return (
    checkNotes(rows, keys) ??
    checkAgreements(rows, agreements, keys) ??
    checkSignatures(rows, agreements, keys)
  )
}

/** The database remembers each line of the file: a line that was cut off or exchanged is missed. */
async function checkMemory(client: Client, { hashes }: Told): Promise<Fault[]> {
  const { rows } = await client.query<{ n: number; lineHash: string; mac: string }>(
    'select n, line_hash as "lineHash", mac from checkpoint order by n',
  )
  return rows.flatMap(({ n, lineHash, mac }) => {
    if (mac !== macOfCheckpoint(n, lineHash))
      return [plain(`the database's memory of checkpoint ${n} was altered`)]
    const line = hashes[n - 1]
    if (line === lineHash) return []
    return [
      plain(`checkpoint ${n} is ${line ? 'not the one that was written' : 'missing in the file'}`),
    ]
  })
}

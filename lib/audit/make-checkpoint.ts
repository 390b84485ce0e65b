import 'server-only'
import { now } from '#lib/clock.ts'
import { type Tx, withActor } from '#lib/db/with-actor.ts'
import { appendDurably } from './append-line.ts'
import { macOfCheckpoint } from './chain.ts'
import {
  type Checkpoint,
  type Head,
  hashOf,
  headerLine,
  rootOf,
  writeLine,
} from './checkpoint-line.ts'
import { addKnown, isAsRead, type Known, readKnown } from './known-file.ts'
import { brokenOf, type Told } from './read-checkpoints.ts'
import { publicKeyText, signingKey } from './signing-key.ts'

/** The file or the database holds less than the last checkpoint says: nothing is signed over that. */
export class EvidenceLost extends Error {}

/** The lock under which one checkpoint at a time is made. */
const lock = 72_707_372

/** How often a file that other processes keep adding to is read again, before it counts as out of hand. */
const PATIENCE = 5

/**
 * Appends a signed checkpoint of all histories to the file, if anything happened since the last one; gives its number
 * or null. Throws `EvidenceLost`, or what the file system says when it cannot be written.
 */
export async function makeCheckpoint(path: string): Promise<number | null> {
  for (let tries = 0; tries < PATIENCE; tries++) {
    // Before the transaction, which must not wait for a file of years to be read.
    const made = await addTo(readKnown(path))
    if (made !== 'touched') return made
  }
  throw new Error(`${path} is written by too many at once: one process should keep it`)
}

/** Adds the next line to a file, unless somebody else did since it was read. */
function addTo(known: Known): Promise<number | null | 'touched'> {
  return withActor('system', async (tx) => {
    await tx.$queryRaw`select pg_advisory_xact_lock(${lock}::bigint)::text`
    if (!isAsRead(known)) return 'touched'
    const { path, told, whole } = known
    await judge(tx, told)
    const heads = new Map((await readHeads(tx)).map((head) => [head[0], head]))
    const changed = changedSince(told, heads)
    if (changed.length === 0) return null
    const at = await now()
    const { line, text, n } = nextLine(told, heads, changed, at)
    appendDurably(path, `${whole ? '' : '\n'}${text}`, told.last === null)
    addKnown(known, hashOf(line), n, changed)
    // A line whose row is lost in a crash keeps its place: the rows may have gaps.
    const row = { n, lineHash: hashOf(line), at, mac: macOfCheckpoint(n, hashOf(line)) }
    await tx.checkpoint.createMany({ data: [row] })
    return n
  })
}

/** The next signed line, and the text to be added: with the file's first line where there is none yet. */
function nextLine(told: Told, heads: Map<string, Head>, changed: Head[], at: Date) {
  const key = signingKey()
  const header = headerLine(publicKeyText(key))
  const isFirst = told.last === null
  const broken = isFirst ? undefined : brokenOf(told.fragments)
  const checkpoint: Checkpoint = {
    n: told.hashes.length + 1,
    at: at.toISOString(),
    cases: heads.size,
    events: [...heads.values()].reduce((sum, [, , seq]) => sum + seq, 0),
    heads: changed,
    root: rootOf(heads),
    before: told.last ?? hashOf(header),
    ...(broken === undefined ? {} : { broken }),
  }
  const line = writeLine(checkpoint, key)
  return { line, n: checkpoint.n, text: `${isFirst ? `${header}\n` : ''}${line}\n` }
}

async function judge(tx: Tx, { faults, hashes }: Told): Promise<void> {
  const [fault] = faults
  if (fault) throw new EvidenceLost(fault)
  const { _max: known } = await tx.checkpoint.aggregate({ _max: { n: true } })
  if ((known.n ?? 0) <= hashes.length) return
  throw new EvidenceLost(
    `checkpoint ${known.n} was written, but the file ends with number ${hashes.length} (it was lost, or another server keeps a file of its own)`,
  )
}

async function readHeads(tx: Tx): Promise<Head[]> {
  const rows = await tx.$queryRaw<{ id: string; ref: string; seq: number; mac: string }[]>`
    select case_id::text as id, ref, seq, mac from app.chain_heads()`
  return rows.map(({ id, ref, seq, mac }) => [id, ref, seq, mac])
}

/** The heads that are new or moved. None may have gone back or away. */
function changedSince(told: Told, heads: Map<string, Head>): Head[] {
  for (const [id, ref, seq, mac] of told.heads.values()) {
    const head = heads.get(id)
    if (!head || head[2] < seq || (head[2] === seq && head[3] !== mac)) {
      throw new EvidenceLost(
        `case ${ref} had ${seq} events at checkpoint ${told.toldBy.get(id)}, and has no longer`,
      )
    }
  }
  return [...heads.values()].filter(([id, , seq]) => told.heads.get(id)?.[2] !== seq)
}

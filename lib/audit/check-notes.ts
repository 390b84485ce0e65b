import 'server-only'
import type { Client } from 'pg'
import { decrypt } from '#lib/vault/cipher.ts'
import { bondOf, type Compartment, placeOfNote } from '#lib/vault/compartment.ts'
import { type Key, openRing, type WrappedKey } from '#lib/vault/key-ring.ts'
import { noteHashOf } from './chain.ts'
import type { StoredRow, Wrong } from './check-history.ts'

/** The keys of a case, null when they do not open; and the compartments that were destroyed. */
type Keys = { ring: Key[] | null; destroyed: string[] }

/**
 * Checks that every note of a case is what was written with its event. A note whose compartment was destroyed opens
 * no more: that is as it should be. Null when all is well.
 */
export async function checkNotes(client: Client, rows: StoredRow[]): Promise<Wrong | null> {
  const [first] = rows
  if (!first || !rows.some(hasNote)) return null
  const keys = await readKeys(client, first.caseId)
  for (const row of rows) {
    const what = hasNote(row) ? checkNote(row, keys) : null
    if (what) return { seq: row.seq, what }
  }
  return null
}

const hasNote = (row: StoredRow): boolean => row.noteSealed !== null || row.noteHash !== null

async function readKeys(client: Client, caseId: string): Promise<Keys> {
  const keys = await client.query<WrappedKey>(
    'select compartment, version, wrapped from vault_key where case_id = $1',
    [caseId],
  )
  const tombstones = await client.query<{ compartment: string }>(
    'select compartment from vault_tombstone where case_id = $1',
    [caseId],
  )
  return {
    ring: orNull(() => openRing(caseId, keys.rows)),
    destroyed: tombstones.rows.map(({ compartment }) => compartment),
  }
}

function checkNote(row: StoredRow, { ring, destroyed }: Keys): string | null {
  const { id, caseId, noteIn, noteHash, noteSealed } = row
  if (noteSealed === null || noteIn === null) return 'its note is gone'
  if (!ring) return 'the keys of the case were altered'
  const [, version] = noteSealed.split('.')
  const key = ring.find((one) => one.compartment === noteIn && String(one.version) === version)
  if (!key && destroyed.includes(noteIn)) return null
  if (!key) return 'the key of its note is gone'
  const place = placeOfNote({ caseId, compartment: noteIn as Compartment, row: id })
  const text = orNull(() => decrypt(key.bytes, bondOf(place), noteSealed, version).toString())
  return text !== null && noteHashOf(id, noteIn, text) === noteHash ? null : 'its note was altered'
}

function orNull<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}

import 'server-only'
import { type Compartment, placeOfNote } from '#lib/vault/compartment.ts'
import { type CaseKeys, openWith, wordsFor } from './case-keys.ts'
import { noteHashOf } from './chain.ts'
import type { StoredRow, Wrong } from './check-history.ts'

/** Checks that every note of a case is what was written with its event. Null when all is well. */
export function checkNotes(rows: StoredRow[], keys: CaseKeys): Wrong | null {
  for (const row of rows) {
    const what = hasNote(row) ? checkNote(row, keys) : null
    if (what) return { seq: row.seq, what }
  }
  return null
}

const hasNote = (row: StoredRow): boolean => row.noteSealed !== null || row.noteHash !== null

function checkNote({ id, caseId, noteIn, noteHash, noteSealed }: StoredRow, keys: CaseKeys) {
  if (noteSealed === null || noteIn === null) return 'its note is gone'
  const place = placeOfNote({ caseId, compartment: noteIn as Compartment, row: id })
  const note = openWith(keys, place, noteSealed)
  if (note === 'destroyed') return null
  if ('wrong' in note) return wordsFor(note.wrong, 'its note')
  return noteHashOf(id, noteIn, note.text) === noteHash ? null : wordsFor('text', 'its note')
}

import 'server-only'
import { type CaseKeys, openWith, wordsFor } from './case-keys.ts'
import { commitmentOf } from './chain.ts'
import type { StoredRow, Wrong } from './check-history.ts'
import type { StoredAgreements, StoredSignature } from './read-agreements.ts'

/**
 * Checks that every signature of a case is there, under the name and on the text for which it was given, and that
 * none was added. Null when all is well.
 */
export function checkSignatures(
  rows: StoredRow[],
  { versions, signatures }: StoredAgreements,
  keys: CaseKeys,
): Wrong | null {
  const left = new Set(signatures)
  for (const row of rows.filter(({ type }) => type === 'sign')) {
    const { version } = row.details as { version: number }
    const found = signatures.find((one) => left.has(one) && isGivenBy(one, row, version))
    if (!found) return { seq: row.seq, what: 'its signature is gone' }
    left.delete(found)
    const hash = versions.find((one) => one.version === version)?.hash
    const what =
      found.hash === hash ? checkName(found, row, keys) : 'its signature is on another text'
    if (what) return { seq: row.seq, what }
  }
  const [extra] = left
  return extra ? { seq: rows.at(-1)?.seq ?? 0, what: 'a signature was never given' } : null
}

const isGivenBy = (one: StoredSignature, { byId, at }: StoredRow, version: number): boolean =>
  one.personId === byId && one.version === version && Number(one.at) === Number(at)

function checkName(one: StoredSignature, row: StoredRow, keys: CaseKeys): string | null {
  const place = {
    caseId: row.caseId,
    compartment: 'agreement',
    table: 'signature',
    column: 'name_sealed',
    row: one.id,
  } as const
  const name = openWith(keys, place, one.sealed)
  if (name === 'destroyed') return null
  if ('wrong' in name) return wordsFor(name.wrong, 'its signature')
  const sent = { version: one.version, name: name.text, agreed: true }
  return row.commitment === commitmentOf(row.id, sent) ? null : wordsFor('text', 'its signature')
}

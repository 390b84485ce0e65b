import 'server-only'
import type { AgreementText } from '#lib/cases/agreement-text.ts'
import { isAgreementHash } from './agreement-hash.ts'
import { canonicalJson } from './canonical-json.ts'
import type { CaseKeys } from './case-keys.ts'
import { commitmentOf } from './chain.ts'
import type { StoredRow, Wrong } from './check-history.ts'
import { called, openVersion } from './open-version.ts'
import type { StoredAgreements, StoredVersion } from './read-agreements.ts'

/** The texts that were looked at, by version; null where one was destroyed. */
type Texts = Map<number, AgreementText | null>

/**
 * Checks that every version of a case's agreement is there and says what was sent: its event holds the text by its
 * commitment, and one that amends copied the version that was signed. Null when all is well.
 */
export function checkAgreements(
  rows: StoredRow[],
  { versions }: StoredAgreements,
  keys: CaseKeys,
): Wrong | null {
  const writers = rows.filter(({ type }) => type === 'editAgreement' || type === 'amend')
  const texts: Texts = new Map()
  for (const [index, row] of writers.entries()) {
    const version = index + 1
    const what = checkVersion(
      row,
      versions.find((one) => one.version === version),
      { version, texts, keys, signed: signedBefore(rows, row.seq) },
    )
    if (what) return { seq: row.seq, what }
  }
  const extra = versions.find(({ version }) => version < 1 || version > writers.length)
  return extra
    ? { seq: rows.at(-1)?.seq ?? 0, what: `${called(extra.version)} was never written` }
    : null
}

type Among = { version: number; texts: Texts; keys: CaseKeys; signed: number | null }

function checkVersion(
  row: StoredRow,
  stored: StoredVersion | undefined,
  { version, texts, keys, signed }: Among,
): string | null {
  if (!stored) return `${called(version)} is gone`
  const opened = openVersion(row.caseId, stored, keys)
  if ('wrong' in opened) return opened.wrong
  const { text } = opened
  texts.set(version, text)
  if (!text) return null
  const copied = row.type === 'amend' && signed !== null ? texts.get(signed) : undefined
  const isWhole =
    row.type === 'amend'
      ? copied === null || canonicalJson(copied) === canonicalJson(text)
      : row.commitment === commitmentOf(row.id, text)
  if (!isWhole) return `${called(version)} was altered`
  const isNumbered = isAgreementHash(stored.hash, { caseId: row.caseId, version, text })
  return isNumbered ? null : `the check number of ${called(version)} was altered`
}

/** The version that everybody had signed last when this event came. */
function signedBefore(rows: StoredRow[], seq: number): number | null {
  const last = rows.findLast(
    (row) => row.seq < seq && row.type === 'sign' && row.fromState !== row.toState,
  )
  return last ? (last.details as { version: number }).version : null
}

import 'server-only'
import {
  type AgreementText,
  agreementText,
  type Promised,
  type Words,
} from '#lib/cases/agreement-text.ts'
import { type CaseKeys, openWith, wordsFor } from './case-keys.ts'
import type { StoredVersion } from './read-agreements.ts'

/** Puts the text of a version together again; null where it was destroyed, or what is wrong with it. */
export function openVersion(
  caseId: string,
  stored: StoredVersion,
  keys: CaseKeys,
): { text: AgreementText | null } | { wrong: string } {
  const place = { caseId, compartment: 'agreement', column: 'words_sealed' } as const
  const rows = [
    { table: 'agreement', ...stored },
    ...stored.commitments.map((one) => ({ table: 'commitment', ...one })),
  ]
  const opened = rows.map(({ table, id, sealed }) =>
    openWith(keys, { ...place, table, row: id }, sealed),
  )
  const texts: string[] = []
  for (const one of opened) {
    if (one === 'destroyed') return { text: null }
    if ('wrong' in one) return { wrong: wordsFor(one.wrong, called(stored.version)) }
    texts.push(one.text)
  }
  const [words, ...promises] = texts.map((text) => JSON.parse(text) as unknown)
  const commitments = stored.commitments.map((one, position) => ({
    ...one,
    promise: promises[position] as Promised,
  }))
  return { text: agreementText(stored.type, words as Words, commitments) }
}

/** How a version is called in a fault. */
export const called = (version: number): string => `version ${version} of the agreement`

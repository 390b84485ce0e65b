import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'
import { decrypt } from './cipher.ts'
import { secretFor } from './root-key.ts'
import { readSealed } from './sealed-format.ts'

/** One opened key: of a compartment, or of the case itself. The highest version is the one to write with. */
export type Key = { compartment: string; version: number; bytes: Buffer }

/** A key as it is stored. */
export type WrappedKey = { compartment: string; version: number; wrapped: string }

// One transaction asks for the same few keys many times over; a key never outlives its transaction here.
const rings = new WeakMap<Tx, Map<string, Promise<Key[]>>>()

/**
 * All keys of a case, opened. Read by one statement, so that keys and what they are wrapped by fit together while
 * somebody rewraps them. `fresh` looks again.
 */
export function ringOf(tx: Tx, caseId: string, fresh = false): Promise<Key[]> {
  const known = rings.get(tx) ?? new Map<string, Promise<Key[]>>()
  rings.set(tx, known)
  const ring = (!fresh && known.get(caseId)) || readRing(tx, caseId)
  known.set(caseId, ring)
  return ring
}

async function readRing(tx: Tx, caseId: string): Promise<Key[]> {
  const rows = await tx.vaultKey.findMany({
    where: { caseId },
    select: { compartment: true, version: true, wrapped: true },
  })
  return openRing(caseId, rows)
}

/** Opens the wrapped keys of a case, which must be all of them. Throws where one was altered or moved. */
export function openRing(caseId: string, rows: WrappedKey[]): Key[] {
  const ofCase = rows
    .filter(({ compartment }) => compartment === 'case')
    .map((row) => unwrap(caseId, row, secretFor('vault'), '1'))
  const others = rows
    .filter(({ compartment }) => compartment !== 'case')
    .map((row) => {
      const under = readSealed(row.wrapped).key
      const wrapping = ofCase.find(({ version }) => String(version) === under)
      if (!wrapping) throw new Error('a key is wrapped by no key of its case')
      return unwrap(caseId, row, wrapping.bytes, under)
    })
  return [...ofCase, ...others]
}

function unwrap(caseId: string, row: WrappedKey, wrapping: Buffer, under: string): Key {
  const { compartment, version, wrapped } = row
  const bytes = decrypt(wrapping, bondOfKey({ caseId, ...row }), wrapped, under)
  return { compartment, version, bytes }
}

/** The words that bind a wrapped key to its row. */
export const bondOfKey = (place: { caseId: string; compartment: string; version: number }) =>
  ['vault_key', place.caseId, place.compartment, place.version].join('|')

/** The version of a compartment's key that is written with now. */
export const newestOf = (ring: Key[], compartment: string): Key | undefined =>
  ring
    .filter((key) => key.compartment === compartment)
    .reduce<Key | undefined>(
      (best, key) => (key.version > (best?.version ?? 0) ? key : best),
      undefined,
    )

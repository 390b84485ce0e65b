import 'server-only'
import { randomBytes, randomUUID } from 'node:crypto'
import type { Tx } from '#lib/db/with-actor.ts'
import { encrypt } from './cipher.ts'
import type { Compartment } from './compartment.ts'
import { bondOfKey, type Key, newestOf, ringOf } from './key-ring.ts'
import { secretFor } from './root-key.ts'

/** The key of a compartment was destroyed, and with it every text in it. */
export class TextDeleted extends Error {
  constructor() {
    super('this text was deleted')
  }
}

/**
 * The key of this version. Throws `TextDeleted` where the compartment was destroyed, and another Error where there
 * is no such key: then the text or the key was tampered with.
 */
export async function keyToOpen(
  tx: Tx,
  caseId: string,
  compartment: Compartment,
  version: number,
): Promise<Key> {
  for (const fresh of [false, true]) {
    // A version that was made after this transaction first looked is found by looking again.
    const ring = await ringOf(tx, caseId, fresh)
    const key = ring.find((one) => one.compartment === compartment && one.version === version)
    if (key) return key
  }
  await refuseDestroyed(tx, caseId, compartment)
  throw new Error('no key opens this text')
}

/** The newest key of a compartment, made on first use. Throws `TextDeleted` where the compartment was destroyed. */
export async function keyToSeal(tx: Tx, caseId: string, compartment: Compartment): Promise<Key> {
  const known = newestOf(await ringOf(tx, caseId), compartment)
  if (known) return known
  await refuseDestroyed(tx, caseId, compartment)
  const wrapping =
    newestOf(await ringOf(tx, caseId), 'case') ?? (await make(tx, caseId, 'case', 1, null))
  return make(tx, caseId, compartment, 1, wrapping)
}

/** Makes a key unless somebody else has just made it; gives the one that counts. */
async function make(
  tx: Tx,
  caseId: string,
  compartment: Compartment | 'case',
  version: number,
  under: Key | null,
): Promise<Key> {
  const wrapped = wrapKey({ caseId, compartment, version }, randomBytes(32), under)
  const row = { id: randomUUID(), caseId, compartment, version, wrapped }
  await tx.vaultKey.createMany({ data: [row], skipDuplicates: true })
  const key = newestOf(await ringOf(tx, caseId, true), compartment)
  if (!key) throw new Error('a key that was made cannot be found')
  return key
}

/** Wraps a key for its row: a compartment's under a key of the case, a case's under the vault's secret. */
export function wrapKey(
  place: { caseId: string; compartment: string; version: number },
  key: Buffer,
  under: Key | null,
): string {
  const bond = bondOfKey(place)
  return under
    ? encrypt(under.bytes, bond, key, String(under.version))
    : encrypt(secretFor('vault'), bond, key)
}

async function refuseDestroyed(tx: Tx, caseId: string, compartment: string): Promise<void> {
  const where = { caseId, compartment }
  if ((await tx.vaultTombstone.count({ where })) > 0) throw new TextDeleted()
}

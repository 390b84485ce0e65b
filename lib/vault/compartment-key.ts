import 'server-only'
import { randomBytes, randomUUID } from 'node:crypto'
import type { Tx } from '#lib/db/with-actor.ts'
import { decrypt, encrypt } from './cipher.ts'
import type { Compartment } from './compartment.ts'
import { secretFor } from './root-key.ts'

// One transaction asks for the same few keys many times over; a key never outlives its transaction here.
const opened = new WeakMap<Tx, Map<string, Buffer>>()

/** The key of one compartment, or nothing when it was never made or was destroyed. */
export async function findKey(
  tx: Tx,
  caseId: string,
  compartment: Compartment | 'case',
): Promise<Buffer | null> {
  const known = opened.get(tx) ?? new Map<string, Buffer>()
  opened.set(tx, known)
  const name = `${caseId}|${compartment}`
  const cached = known.get(name)
  if (cached) return cached
  const row = await tx.vaultKey.findFirst({
    where: { caseId, compartment },
    select: { wrapped: true },
  })
  if (!row) return null
  const wrapping = compartment === 'case' ? secretFor('vault') : await findKey(tx, caseId, 'case')
  if (!wrapping) return null
  const key = decrypt(wrapping, name, row.wrapped)
  known.set(name, key)
  return key
}

/** The key of one compartment, made on first use. */
export async function ensureKey(
  tx: Tx,
  caseId: string,
  compartment: Compartment | 'case',
): Promise<Buffer> {
  const known = await findKey(tx, caseId, compartment)
  if (known) return known
  const wrapping = compartment === 'case' ? secretFor('vault') : await ensureKey(tx, caseId, 'case')
  const key = randomBytes(32)
  const wrapped = encrypt(wrapping, `${caseId}|${compartment}`, key)
  await tx.vaultKey.createMany({ data: [{ id: randomUUID(), caseId, compartment, wrapped }] })
  opened.get(tx)?.set(`${caseId}|${compartment}`, key)
  return key
}

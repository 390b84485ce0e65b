import 'server-only'
import { randomBytes, randomUUID } from 'node:crypto'
import { type Tx, withActor } from '#lib/db/with-actor.ts'
import { wrapKey } from './compartment-key.ts'
import { type Key, newestOf, ringOf } from './key-ring.ts'

/** Gives a case a new key, unless the one it has was made since then. */
export const renewCaseKey = (caseId: string, since: Date): Promise<void> =>
  withActor('system', (tx) => renew(tx, caseId, 'case', since, null))

/** Gives every compartment of a case a new key under the case's own, unless it was made since then. */
export const renewCompartments = (caseId: string, since: Date): Promise<void> =>
  withActor('system', async (tx) => {
    const ring = await ringOf(tx, caseId)
    const under = newestOf(ring, 'case')
    if (!under) throw new Error('a case without a key')
    for (const compartment of new Set(ring.map((key) => key.compartment))) {
      if (compartment !== 'case') await renew(tx, caseId, compartment, since, under)
    }
  })

async function renew(
  tx: Tx,
  caseId: string,
  compartment: string,
  since: Date,
  under: Key | null,
): Promise<void> {
  const newest = await tx.vaultKey.findFirst({
    where: { caseId, compartment },
    select: { version: true, madeAt: true },
    orderBy: { version: 'desc' },
  })
  // Destroyed meanwhile, or new already.
  if (!newest || newest.madeAt >= since) return
  const version = newest.version + 1
  const wrapped = wrapKey({ caseId, compartment, version }, randomBytes(32), under)
  await tx.vaultKey.createMany({
    data: [{ id: randomUUID(), caseId, compartment, version, wrapped }],
    skipDuplicates: true,
  })
}

/** Puts every key of a case under the case's newest. */
export const rewrapCompartments = (caseId: string): Promise<void> =>
  withActor('system', async (tx) => {
    const ring = await ringOf(tx, caseId)
    const under = newestOf(ring, 'case')
    const rows = await tx.vaultKey.findMany({
      where: { caseId, compartment: { not: 'case' } },
      select: { id: true, compartment: true, version: true, wrapped: true },
    })
    for (const { id, wrapped, ...which } of rows) {
      const key = ring.find((one) => isSame(one, which))
      if (!under || !key || wrapped.startsWith(`v1.${under.version}.`)) continue
      const anew = wrapKey({ caseId, ...which }, key.bytes, under)
      await tx.$queryRaw`select app.rewrap_key(${id}::uuid, ${wrapped}, ${anew})`
    }
  })

type Which = { compartment: string; version: number }
const isSame = (a: Which, b: Which): boolean =>
  a.compartment === b.compartment && a.version === b.version

/** Drops the keys of a case that have a successor and that nothing is under: compartments first, then the case's own. */
export const dropOldKeys = (caseId: string, which: 'case' | 'all'): Promise<void> =>
  withActor('system', async (tx) => {
    const rows = await tx.vaultKey.findMany({
      where: { caseId, ...(which === 'case' ? { compartment: 'case' } : {}) },
      select: { id: true, compartment: true },
    })
    const last = (row: { compartment: string }) => (row.compartment === 'case' ? 1 : 0)
    for (const { id } of rows.sort((a, b) => last(a) - last(b)))
      await tx.$queryRaw`select app.drop_key(${id}::uuid)`
  })

import 'server-only'
import { randomUUID } from 'node:crypto'
import { connected } from '#lib/db/connected.ts'
import { withActor } from '#lib/db/with-actor.ts'
import { env } from '#lib/env.ts'
import { VaultShut } from './judge-root-key.ts'

/** `cases`: a new key for every case. `deep`: new keys for every compartment too, and every text under them. */
export type Kind = 'cases' | 'deep'

export type Report = (line: string) => void

const LOCK = 72_707_371

/**
 * Runs a rotation, one at a time in a database. `work` gets the moment since which keys count as new: one that was
 * cut short goes on with its own.
 */
export async function inRotation(kind: Kind, work: (since: Date) => Promise<void>): Promise<void> {
  await connected(env().DATABASE_URL, async (client) => {
    const { rows } = await client.query('select pg_try_advisory_lock($1) as mine', [LOCK])
    if (!rows[0].mine) throw new VaultShut('Another rotation is running: wait until it has ended.')
    const { id, startedAt } = await beginOrGoOn(kind)
    await work(startedAt)
    await withActor(
      'system',
      (tx) => tx.$executeRaw`update vault_rotation set finished_at = now() where id = ${id}::uuid`,
    )
  })
}

function beginOrGoOn(kind: Kind): Promise<{ id: string; startedAt: Date }> {
  return withActor('system', async (tx) => {
    const select = { id: true, startedAt: true }
    const open = await tx.vaultRotation.findFirst({ where: { kind, finishedAt: null }, select })
    return open ?? tx.vaultRotation.create({ data: { id: randomUUID(), kind }, select })
  })
}

/** The cases that have keys. */
export const casesWithKeys = (): Promise<string[]> =>
  withActor('system', async (tx) => {
    const rows = await tx.vaultKey.findMany({
      where: { compartment: 'case' },
      select: { caseId: true },
      distinct: ['caseId'],
      orderBy: { caseId: 'asc' },
    })
    return rows.map(({ caseId }) => caseId)
  })

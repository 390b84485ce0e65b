import 'server-only'
import { now } from '#lib/clock.ts'
import { withActor } from '#lib/db/with-actor.ts'
import { blindIndex } from '#lib/vault/root-key.ts'
import type { CodeKind } from './make-access-code.ts'
import { normaliseCode } from './normalise-code.ts'

export type FoundCode = { name: string; kind: CodeKind }

/** Whom a code is for, without using it; nobody where it is unknown, expired, or was used. */
export async function findAccessCode(typed: string): Promise<FoundCode | null> {
  const code = normaliseCode(typed)
  if (!code) return null
  const hash = blindIndex('codes', code)
  const moment = await now()
  const rows = await withActor(
    null,
    (tx) => tx.$queryRaw<FoundCode[]>`
      select name, kind from app.find_access_code(${hash}, ${moment})`,
  )
  return rows[0] ?? null
}

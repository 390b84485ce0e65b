import 'server-only'
import { now } from '#lib/clock.ts'
import { withActor } from '#lib/db/with-actor.ts'
import { blindIndex } from '#lib/vault/root-key.ts'
import type { CodeKind } from './make-access-code.ts'
import { normaliseCode } from './normalise-code.ts'

/** Who came in with a code, and with which. */
export type Arrival = { personId: string; kind: CodeKind }

type Row = { person_id: string; kind: CodeKind }

/** Uses a code. An invitation is spent by it, a return code is not. Nobody where it opens nothing. */
export async function takeAccessCode(typed: string, moment?: Date): Promise<Arrival | null> {
  const code = normaliseCode(typed)
  if (!code) return null
  const hash = blindIndex('codes', code)
  const at = moment ?? (await now())
  const rows = await withActor(
    null,
    (tx) => tx.$queryRaw<Row[]>`select * from app.use_access_code(${hash}, ${at})`,
  )
  const [row] = rows
  return row ? { personId: row.person_id, kind: row.kind } : null
}

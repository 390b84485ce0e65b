import 'server-only'
import { now } from '#lib/clock.ts'
import { withActor } from '#lib/db/with-actor.ts'
import { blindIndex } from '#lib/vault/root-key.ts'
import type { CodeKind } from './make-access-code.ts'
import { normaliseCode } from './normalise-code.ts'
import { tellOfSignIn } from './tell-of-sign-in.ts'

/** Who came in with a code, and with which. */
export type Arrival = { personId: string; kind: CodeKind }

type Row = { person_id: string; kind: CodeKind; again: boolean }

/**
 * Uses a code. An invitation is spent by it, a return code is not. Nobody where it opens nothing. Others have seen an
 * invitation: whoever was here before hears that one was used.
 */
export async function takeAccessCode(typed: string, moment?: Date): Promise<Arrival | null> {
  const code = normaliseCode(typed)
  if (!code) return null
  const hash = blindIndex('codes', code)
  const at = moment ?? (await now())
  return withActor(null, async (tx) => {
    const [row] = await tx.$queryRaw<Row[]>`select * from app.use_access_code(${hash}, ${at})`
    if (!row) return null
    const { person_id: personId, kind, again } = row
    if (again && kind === 'invitation') await tellOfSignIn(tx, personId, 'signIn.codeUsed')
    return { personId, kind }
  })
}

import 'server-only'
import { readAs } from '#lib/db/with-actor.ts'
import type { Actor } from './current-actor.ts'
import type { CodeKind } from './make-access-code.ts'

/** The kinds of codes that would let the actor in now: their own, one that staff made, both or none. */
export async function openCodes(actor: Pick<Actor, 'id'>): Promise<CodeKind[]> {
  const rows = await readAs(
    actor.id,
    (tx) => tx.$queryRaw<{ kind: CodeKind }[]>`select kind from app.my_open_codes() as kind`,
  )
  return rows.map(({ kind }) => kind)
}

import 'server-only'
import { randomUUID } from 'node:crypto'
import { now } from '#lib/clock.ts'
import type { Tx } from '#lib/db/with-actor.ts'
import { blindIndex } from '#lib/vault/root-key.ts'
import { newCode } from './new-code.ts'

/** An invitation lets one person in once; a return code lets somebody without an account come back. */
export type CodeKind = 'invitation' | 'return'

const days: Record<CodeKind, number> = { invitation: 14, return: 180 }

type For = {
  kind: CodeKind
  personId: string
  caseId?: string
  /** one that is known already; else a new one */
  code?: string
}

/**
 * Makes a code (80 random bits) for a person and returns it, for this one time: only its keyed hash is
 * kept. Row-level security lets staff do this for people of their programme, and everybody for themselves.
 */
export async function makeAccessCode(
  tx: Tx,
  { kind, personId, caseId, code = newCode() }: For,
): Promise<string> {
  const expiresAt = new Date((await now()).getTime() + days[kind] * 86_400_000)
  const row = { id: randomUUID(), codeHash: blindIndex('codes', code), personId, kind, expiresAt }
  // `createMany` does not read back: a person may make their own code but not read the row.
  await tx.accessCode.createMany({ data: [{ ...row, caseId: caseId ?? null }] })
  return code
}

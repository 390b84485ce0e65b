import 'server-only'
import { createHmac } from 'node:crypto'
import type { Tx } from '#lib/db/with-actor.ts'
import { type Refusal, type Refusing, type Result, refuse } from '#lib/result.ts'
import { isUuid } from '#lib/shared/is-uuid.ts'
import { secretFor } from '#lib/vault/root-key.ts'

/** Thrown inside the door's transaction so that a refusal leaves nothing behind; it never leaves this folder. */
export class Refused extends Error {
  readonly refusal: Refusal
  constructor(result: Refusing) {
    super(result.refusal.code)
    this.refusal = result.refusal
  }
}

/** The claim on an idempotency key, inside the transaction that does the work. */
type Claim = {
  /** what was answered to this key before, or nothing: then the work is ours to do */
  take(tx: Tx): Promise<Result<unknown> | null>
  keep(tx: Tx, answer: Result<unknown>): Promise<void>
}

/**
 * Does a piece of work once for a key (a uuid): the same key and payload again gives the same answer, another
 * payload `key-reused`. A refusal is not kept: whoever mends what was missing may try again with the same key.
 */
export async function answerOnce<T>(
  key: string,
  actor: string | null,
  payload: unknown,
  work: (claim: Claim) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (!isUuid(key)) return refuse('invalid', { fields: [{ path: 'key', code: 'bad-format' }] })
  // Keyed: the hash of a short text without a key can be guessed.
  const hash = createHmac('sha256', secretFor('answers'))
    .update(JSON.stringify(payload))
    .digest('hex')
  try {
    return await work({
      take: async (tx) => {
        const [row] = await tx.$queryRaw<
          { given: { same: boolean; answer: Result<unknown> } | null }[]
        >`
          select app.claim_answer(${key}::uuid, ${actor}::uuid, ${hash}) as given`
        if (!row?.given) return null
        return row.given.same ? row.given.answer : refuse('key-reused')
      },
      keep: async (tx, answer) => {
        await tx.$queryRaw`select app.store_answer(${key}::uuid, ${JSON.stringify(answer)}::jsonb)::text`
      },
    })
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal }
    throw error
  }
}

import 'server-only'
import { withActor } from '#lib/db/with-actor.ts'
import { blindIndex } from '#lib/vault/root-key.ts'
import { deviceTime } from './_device-time.ts'
import { normaliseCode } from './normalise-code.ts'
import { secretOf, takeTotp } from './totp.ts'

/**
 * Is this a good second factor of this person: six numbers from their app, or one of their recovery codes? Either
 * counts once. Limit how often it may be asked.
 */
export async function checkSecondFactor(personId: string, typed: string): Promise<boolean> {
  const known = await secretOf(personId)
  if (!known?.confirmed) return false
  if (/^[\d\s]{6,12}$/.test(typed.trim())) return takeTotp(personId, known.secret, typed, false)
  const code = normaliseCode(typed)
  if (!code) return false
  const [row] = await withActor(
    null,
    (tx) => tx.$queryRaw<{ used: boolean }[]>`
      select app.use_recovery_code(${personId}::uuid, ${hashOfRecovery(code)}, ${deviceTime()}) as used`,
  )
  return row?.used ?? false
}

/** A recovery code as the table keeps it: never the same as an invitation of the same letters. */
export const hashOfRecovery = (code: string): string => blindIndex('codes', `recovery|${code}`)

import { randomUUID } from 'node:crypto'
import { asOwner } from './as-owner.ts'
import { giveSecondFactor } from './give-second-factor.ts'

/** What signing in leaves behind of somebody, in the tables that nobody but the sign-in itself may look into. */
export async function leavesTraces(person: string): Promise<void> {
  const mark = randomUUID()
  await asOwner(
    "insert into attempt (key, moments, keep_until) values ($1, array[now()], now() + interval '1 hour')",
    [mark],
  )
  await asOwner(
    'insert into device (id, token_hash, person_id, last_used_at) values (gen_random_uuid(), $1, $2, now())',
    [mark, person],
  )
  await giveSecondFactor(person)
  await asOwner(
    'insert into recovery_code (id, person_id, code_hash) values (gen_random_uuid(), $1, $2)',
    [person, mark],
  )
  await asOwner('insert into setup_link (token_hash, expires_at) values ($1, now())', [mark])
}

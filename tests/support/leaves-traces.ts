import { randomUUID } from 'node:crypto'
import { makeSecret } from '#lib/auth/totp.ts'
import { asOwner } from './as-owner.ts'

/** What signing in leaves behind of somebody, in the tables that nobody but the sign-in itself may look into. */
export async function leavesTraces(person: string): Promise<void> {
  const { sealed } = makeSecret(person)
  const mark = randomUUID()
  await asOwner(
    "insert into attempt (key, moments, keep_until) values ($1, array[now()], now() + interval '1 hour')",
    [mark],
  )
  await asOwner(
    'insert into device (id, token_hash, person_id, last_used_at) values (gen_random_uuid(), $1, $2, now())',
    [mark, person],
  )
  await asOwner(
    'insert into second_factor (person_id, secret_sealed, confirmed_at) values ($1, $2, now())',
    [person, sealed],
  )
  await asOwner(
    'insert into recovery_code (id, person_id, code_hash) values (gen_random_uuid(), $1, $2)',
    [person, mark],
  )
  await asOwner('insert into setup_link (token_hash, expires_at) values ($1, now())', [mark])
}

import { makeSecret } from '#lib/auth/totp.ts'
import { asOwner } from './as-owner.ts'

/** From now on this person has a second factor in use, as whoever looks after others must. */
export async function giveSecondFactor(person: string): Promise<void> {
  await asOwner(
    `insert into second_factor (person_id, secret_sealed, confirmed_at) values ($1, $2, now())
     on conflict (person_id) do nothing`,
    [person, makeSecret(person).sealed],
  )
}

import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'
import { blindIndex } from '#lib/vault/root-key.ts'
import { verifyPassword } from './hash-password.ts'
import { MOST_LETTERS } from './judge-password.ts'

/** What is known of an account before its password is looked at. */
export type Credential = {
  personId: string
  passwordHash: string
  /** somebody who is in no programme any more, and was a side in no case, does not come in */
  belongs: boolean
  /** the id of this device, where the account is known on it */
  device: string | null
}

// Somebody unknown costs exactly as much time as a wrong password: nobody learns who has an account.
// The hash of 32 random bytes that were thrown away, at the same cost as every other.
const nobodysHash =
  '$argon2id$v=19$m=32768,t=3,p=1$CnC6kQ3HKP+1HuW+s2sOWg$EUYFRAl8VV/ijExz7iLGxGTkqrNkY+iv2Qd/Ca2I0eo'

/** The account of an address in its normal form (or nobody's), and whether it is known on this device. */
export async function findCredential(
  tx: Tx,
  address: string,
  devices: string[],
): Promise<Credential | null> {
  const index = blindIndex('email-index', address)
  const rows = await tx.$queryRaw<Credential[]>`
    select person_id as "personId", password_hash as "passwordHash", belongs, device
    from app.find_credential(${index}, ${devices})`
  return rows[0] ?? null
}

/** Is this the account's password? Takes the same time for nobody's account, and for one that is suspended. */
export async function isPassword(found: Credential | null, password: string): Promise<boolean> {
  const right = await verifyPassword(
    password.slice(0, MOST_LETTERS),
    found?.passwordHash ?? nobodysHash,
  )
  return right && found?.belongs === true && password.length <= MOST_LETTERS
}

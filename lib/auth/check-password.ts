import 'server-only'
import { withActor } from '#lib/db/with-actor.ts'
import { blindIndex } from '#lib/vault/root-key.ts'
import { verifyPassword } from './hash-password.ts'
import { MOST_LETTERS } from './judge-password.ts'
import { normaliseEmail } from './normalise-email.ts'

type Row = { person_id: string; password_hash: string }

// Somebody unknown costs exactly as much time as a wrong password: nobody learns who has an account.
// The hash of 32 random bytes that were thrown away, at the same cost as every other.
const nobodysHash =
  '$argon2id$v=19$m=32768,t=3,p=1$CnC6kQ3HKP+1HuW+s2sOWg$EUYFRAl8VV/ijExz7iLGxGTkqrNkY+iv2Qd/Ca2I0eo'

/** The id of the person whose e-mail and password these are, or nothing, without saying which is wrong. */
export async function checkPassword(email: string, password: string): Promise<string | null> {
  const address = normaliseEmail(email)
  const found = address && password.length <= MOST_LETTERS ? await findCredential(address) : null
  const hash = found?.password_hash ?? nobodysHash
  const right = await verifyPassword(password.slice(0, MOST_LETTERS), hash)
  return found && right ? found.person_id : null
}

async function findCredential(address: string): Promise<Row | undefined> {
  const index = blindIndex('email-index', address)
  const rows = await withActor(
    null,
    (tx) => tx.$queryRaw<Row[]>`select * from app.find_credential(${index})`,
  )
  return rows[0]
}

import 'server-only'
import { type Tx, withActor } from '#lib/db/with-actor.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { blindIndex } from '#lib/vault/root-key.ts'
import { hashPassword } from './hash-password.ts'
import { judgePassword } from './judge-password.ts'
import { namesNear } from './names-near.ts'
import { normaliseEmail } from './normalise-email.ts'
import { sealEmail } from './seal-email.ts'

/**
 * Gives a person an e-mail address and a password to come back with, in place of any they had, and ends their codes.
 * `after` happens with it, or neither does.
 */
export async function setPassword(
  personId: string,
  email: string,
  password: string,
  after: (tx: Tx) => Promise<void> = async () => undefined,
): Promise<Result<null>> {
  const address = normaliseEmail(email)
  const near = [...(await namesNear(personId)), ...(address ? [address] : [])]
  const fault = judgePassword(password, near)
  const fields = [
    ...(address ? [] : [{ path: 'email', code: 'bad-format' as const }]),
    ...(fault ? [{ path: 'password', code: fault }] : []),
  ]
  if (!address || fields.length > 0) return refuse('invalid', { fields })
  // Before the transaction: hashing takes its time, and nothing slow may hold a connection.
  const hash = await hashPassword(password)
  const written = await withActor(personId, async (tx) => {
    const done = await write(tx, personId, address, hash)
    if (done) await after(tx)
    return done
  })
  return written ? ok(null) : refuse('invalid', { fields: [{ path: 'email', code: 'taken' }] })
}

async function write(tx: Tx, personId: string, address: string, hash: string): Promise<boolean> {
  const index = blindIndex('email-index', address)
  const [other] = await tx.$queryRaw<{ person_id: string }[]>`
    select person_id from app.find_credential(${index})`
  if (other && other.person_id !== personId) return false
  await tx.$executeRaw`select app.set_credential(${personId}::uuid, ${index}, ${hash})`
  await tx.person.updateMany({
    where: { id: personId },
    data: { emailSealed: sealEmail(personId, address) },
  })
  return true
}

import 'server-only'
import { randomUUID } from 'node:crypto'
import { findCredential } from '#lib/auth/check-password.ts'
import { newCode } from '#lib/auth/new-code.ts'
import type { Tx } from '#lib/db/with-actor.ts'
import { bondOfAddress, bondOfCode } from '#lib/mail/letter.ts'
import { queueMail } from '#lib/mail/queue-mail.ts'
import { decrypt, encrypt } from '#lib/vault/cipher.ts'
import { blindIndex, secretFor } from '#lib/vault/root-key.ts'
import type { Done, Due } from './run-due.ts'

const HALF_AN_HOUR = 30 * 60_000

/** Makes a code for whoever has this address, and mails it. For an address of nobody's there is nothing to do. */
export async function resetPassword(tx: Tx, due: Due<'resetPassword'>): Promise<Done> {
  const { row, address } = due.details
  const email = decrypt(secretFor('people'), bondOfAddress(row), address).toString()
  // Whose it was is not kept, least of all where it is nobody's.
  await tx.outbox.updateMany({ where: { id: row }, data: { details: {} } })
  const found = await findCredential(tx, email, [])
  if (!found?.belongs) return { again: null }
  const { personId } = found
  const code = newCode()
  const until = new Date(due.at.getTime() + HALF_AN_HOUR)
  await tx.$executeRaw`select app.make_reset_code(
    ${randomUUID()}::uuid, ${blindIndex('codes', code)}, ${personId}::uuid, ${until})`
  const sealed = encrypt(secretFor('codes'), bondOfCode(personId), Buffer.from(code))
  const about = { reset: personId, code: sealed }
  await queueMail(tx, { programmeId: due.programmeId, at: due.at, about })
  return { again: null }
}

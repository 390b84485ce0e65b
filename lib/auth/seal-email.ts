import 'server-only'
import { encrypt } from '#lib/vault/cipher.ts'
import { secretFor } from '#lib/vault/root-key.ts'

const bondOf = (personId: string): string => `person|email_sealed|${personId}`

/** Seals a person's address for their row. It opens in no other. */
export const sealEmail = (personId: string, email: string): string =>
  encrypt(secretFor('people'), bondOf(personId), Buffer.from(email))

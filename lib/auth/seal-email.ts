import 'server-only'
import { decrypt, encrypt } from '#lib/vault/cipher.ts'
import { secretFor } from '#lib/vault/root-key.ts'

const bondOf = (personId: string): string => `person|email_sealed|${personId}`

/** Seals a person's address for their row. It opens in no other. */
export const sealEmail = (personId: string, email: string): string =>
  encrypt(secretFor('people'), bondOf(personId), Buffer.from(email))

/** The address of a person from their row. Throws where it was sealed for another, or under another key. */
export const openEmail = (personId: string, sealed: string): string =>
  decrypt(secretFor('people'), bondOf(personId), sealed).toString()

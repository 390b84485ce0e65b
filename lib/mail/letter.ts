import 'server-only'
import { normaliseEmail } from '#lib/auth/normalise-email.ts'
import { openEmail } from '#lib/auth/seal-email.ts'
import type { Tx } from '#lib/db/with-actor.ts'
import { env } from '#lib/env.ts'
import { decrypt } from '#lib/vault/cipher.ts'
import { secretFor } from '#lib/vault/root-key.ts'
import { kindOf, type MailKind } from './kinds.ts'

/** What a mail is about: a message in somebody's mailbox, or a way to a new password (its code sealed). */
export type About = { message: string } | { reset: string; code: string }

/** A mail before it has words: to whom, in which language, of which kind, and where its link leads. */
export type Letter = { to: string; locale: string; kind: MailKind; link: string }

/** The words that bind the sealed address of somebody who asked for a new password to its row of the outbox. */
export const bondOfAddress = (row: string): string => `outbox|address|${row}`

/** The words that bind a sealed code to the person whom it is for. */
export const bondOfCode = (personId: string): string => `outbox|code|${personId}`

/** The letter of a mail that is due; nothing where nobody is to get one: no address, or no wish for it. */
export async function letterOf(tx: Tx, about: About): Promise<Letter | null> {
  if ('reset' in about) {
    const code = decrypt(secretFor('codes'), bondOfCode(about.reset), about.code).toString()
    return addressed(tx, about.reset, 'reset', `/sign-in/reset/${code}`)
  }
  const message = await tx.message.findUnique({
    where: { id: about.message },
    select: { recipientId: true, template: true },
  })
  return message && addressed(tx, message.recipientId, kindOf(message.template), '/mailbox')
}

async function addressed(
  tx: Tx,
  personId: string,
  kind: MailKind,
  path: string,
): Promise<Letter | null> {
  const person = await tx.person.findUnique({
    where: { id: personId },
    select: { emailSealed: true, locale: true, mail: true },
  })
  if (!person?.emailSealed || (kind === 'news' && !person.mail)) return null
  // Once more through the eye of the needle: an address with a line break must never reach a header.
  const to = normaliseEmail(openEmail(personId, person.emailSealed))
  return to === null
    ? null
    : { to, locale: person.locale, kind, link: `${env().PARLEY_ORIGIN}${path}` }
}

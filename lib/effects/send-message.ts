import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Tx } from '#lib/db/with-actor.ts'
import { queueMail } from '#lib/mail/queue-mail.ts'

type Outgoing = {
  programmeId: string
  caseId: string | null
  template: string
  recipients: string[]
  at: Date
  /** the call for an adult that it is about */
  alert?: string
}

/**
 * Puts a message into each recipient's mailbox, and has those told by mail who want that. It says which case (by its public number) and what kind of
 * thing happened; no content, and nobody's name.
 */
export async function sendMessage(
  tx: Tx,
  { programmeId, caseId, template, recipients, at, alert }: Outgoing,
): Promise<void> {
  const known = caseId
    ? await tx.case.findUnique({ where: { id: caseId }, select: { ref: true } })
    : null
  const messages = [...new Set(recipients)].map((recipientId) => ({
    id: randomUUID(),
    programmeId,
    recipientId,
    caseId,
    template,
    params: { ...(known && { ref: known.ref }), ...(alert && { alert }) },
    sentAt: at,
  }))
  await tx.message.createMany({ data: messages })
  for (const { id } of messages) await queueMail(tx, { programmeId, at, about: { message: id } })
}

import 'server-only'
import { now } from '#lib/clock.ts'
import { become, type Tx } from '#lib/db/with-actor.ts'
import { sendMessage } from '#lib/effects/send-message.ts'

/** Tells somebody, in their mailbox and by mail, that their password has changed. Last in its transaction. */
export async function tellOfPassword(tx: Tx, personId: string): Promise<void> {
  await become(tx, 'system')
  const at = await now()
  const place = await tx.membership.findFirst({
    where: { personId },
    select: { programmeId: true },
    orderBy: { fromAt: 'desc' },
  })
  if (!place) return
  const template = 'signIn.password'
  const message = { programmeId: place.programmeId, caseId: null, template, at }
  await sendMessage(tx, { ...message, recipients: [personId] })
}

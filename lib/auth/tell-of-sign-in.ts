import 'server-only'
import { now } from '#lib/clock.ts'
import { become, type Tx } from '#lib/db/with-actor.ts'
import { sendMessage } from '#lib/effects/send-message.ts'
import type { signInTemplates } from '#lib/effects/templates.ts'

/** Tells somebody, in their mailbox and by mail, of a change in how they sign in. Last in its transaction. */
export async function tellOfSignIn(
  tx: Tx,
  personId: string,
  template: (typeof signInTemplates)[number],
): Promise<void> {
  await become(tx, 'system')
  const at = await now()
  const place = await tx.membership.findFirst({
    where: { personId },
    select: { programmeId: true },
    orderBy: { fromAt: 'desc' },
  })
  if (!place) return
  const message = { programmeId: place.programmeId, caseId: null, template, at }
  await sendMessage(tx, { ...message, recipients: [personId] })
}

import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'
import { alreadyCalled } from './already-called.ts'
import { findAudience } from './find-audience.ts'
import type { Done, Due } from './run-due.ts'
import { sendMessage } from './send-message.ts'
import { templateOf } from './templates.ts'

/** Tells everybody in an audience, except whoever did it or was called because of it, that something happened in a case. */
export async function tell(tx: Tx, due: Due<'tell'>): Promise<Done> {
  const { audience, about, people, except } = due.details
  if (!due.caseId) return { again: null }
  const recipients = await findAudience(tx, due.caseId, audience, people)
  const know = [except, ...(await alreadyCalled(tx, due))]
  await sendMessage(tx, {
    ...due,
    template: templateOf(about, audience),
    recipients: recipients.filter((id) => !know.includes(id)),
  })
  return { again: null }
}

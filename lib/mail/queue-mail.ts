import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Tx } from '#lib/db/with-actor.ts'
import { sendsMail } from '#lib/env.ts'
import type { About } from './letter.ts'

type Queued = { programmeId: string; at: Date; about: About }

/**
 * Puts a mail into the outbox, in the transaction that it is about. Whether its reader wants it, and at which
 * address, is looked up when it is sent. Where no mail can leave nothing is kept: it would all go out together
 * on the day when it can.
 */
export async function queueMail(tx: Tx, { programmeId, at, about }: Queued): Promise<void> {
  if (!sendsMail()) return
  const id = randomUUID()
  const row = { id, performer: 'mail', details: about, programmeId, dueAt: at }
  const dedupeKey = 'message' in about ? `mail:${about.message}` : `mail:${id}`
  await tx.outbox.createMany({ data: [{ ...row, dedupeKey }] })
}

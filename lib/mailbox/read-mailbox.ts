import 'server-only'
import { readAs, type Tx } from '#lib/db/with-actor.ts'
import { isDemo } from '#lib/env.ts'

/** A message as its reader finds it: which kind, about which case, and when. Never any content. */
export type MailboxLine = {
  id: string
  template: string
  /** the case's public number */
  ref: string | null
  /** the call for an adult that it is about */
  alert: string | null
  sentAt: string
  read: boolean
  /** in the demo, where everybody's messages are shown */
  recipient: string | null
}

const MOST = 100

/** This person's own messages, the newest first, at most a hundred. */
export function readMailbox(personId: string): Promise<MailboxLine[]> {
  return readAs(personId, (tx) => readLines(tx, personId))
}

/** Everybody's messages, with the recipient's name. Only in the demo; nothing elsewhere. */
export async function readEverybodys(): Promise<MailboxLine[]> {
  if (!isDemo()) return []
  return readAs('system', async (tx) => {
    const lines = await readLines(tx)
    const people = await tx.person.findMany({
      where: { id: { in: lines.flatMap(({ recipient }) => recipient ?? []) } },
      select: { id: true, preferredName: true },
    })
    const names = new Map(people.map(({ id, preferredName }) => [id, preferredName]))
    return lines.map((line) => ({ ...line, recipient: names.get(line.recipient ?? '') ?? '' }))
  })
}

/** How many of this person's messages are new. */
export function countNew(personId: string): Promise<number> {
  return readAs(personId, (tx) =>
    tx.message.count({ where: { recipientId: personId, readAt: null } }),
  )
}

async function readLines(tx: Tx, recipientId?: string): Promise<MailboxLine[]> {
  const rows = await tx.message.findMany({
    where: recipientId === undefined ? {} : { recipientId },
    orderBy: [{ sentAt: 'desc' }, { id: 'asc' }],
    take: MOST,
  })
  return rows.map((row) => {
    const { ref = null, alert = null } = row.params as { ref?: string; alert?: string }
    return {
      id: row.id,
      template: row.template,
      ref,
      alert,
      sentAt: row.sentAt.toISOString(),
      read: row.readAt !== null,
      recipient: recipientId === undefined ? row.recipientId : null,
    }
  })
}

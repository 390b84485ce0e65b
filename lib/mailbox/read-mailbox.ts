import 'server-only'
import { readAs, type Tx } from '#lib/db/with-actor.ts'
import { isDemo } from '#lib/env.ts'

/** A message as its reader finds it: which kind, about which case, and when. Never any content. */
export type MailboxLine = {
  id: string
  template: string
  /** the case's public number */
  ref: string | null
  /** whether the case is open to its reader, now */
  opens: boolean
  /** the call for an adult that it is about */
  alert: string | null
  sentAt: string
  read: boolean
  /** in the demo, where everybody's messages are shown */
  recipient: string | null
}

/** A page of messages, the newest first. */
export type MailboxPage = {
  lines: MailboxLine[]
  /** there is another page */
  more: boolean
}

const PER_PAGE = 25

/** This person's own messages; `page` counts from 1. */
export function readMailbox(personId: string, page = 1): Promise<MailboxPage> {
  return readAs(personId, (tx) => readPage(tx, page, personId))
}

/** Everybody's messages, with the recipient's name. Only in the demo; nothing elsewhere. */
export async function readEverybodys(page = 1): Promise<MailboxPage> {
  if (!isDemo()) return { lines: [], more: false }
  return readAs('system', async (tx) => {
    const { lines, more } = await readPage(tx, page)
    const people = await tx.person.findMany({
      where: { id: { in: lines.flatMap(({ recipient }) => recipient ?? []) } },
      select: { id: true, preferredName: true },
    })
    const names = new Map(people.map(({ id, preferredName }) => [id, preferredName]))
    const named = lines.map((line) => ({
      ...line,
      recipient: names.get(line.recipient ?? '') ?? '',
    }))
    return { lines: named, more }
  })
}

/** How many of this person's messages are new. */
export function countNew(personId: string): Promise<number> {
  return readAs(personId, (tx) =>
    tx.message.count({ where: { recipientId: personId, readAt: null } }),
  )
}

async function readPage(tx: Tx, page: number, recipientId?: string): Promise<MailboxPage> {
  const rows = await tx.message.findMany({
    where: recipientId === undefined ? {} : { recipientId },
    orderBy: [{ sentAt: 'desc' }, { id: 'asc' }],
    skip: (page - 1) * PER_PAGE,
    take: PER_PAGE + 1,
  })
  const shown = rows.slice(0, PER_PAGE)
  const open = await tx.case.findMany({
    where: { id: { in: shown.flatMap(({ caseId }) => caseId ?? []) } },
    select: { id: true },
  })
  const lines = shown.map((row) => {
    const { ref = null, alert = null } = row.params as { ref?: string; alert?: string }
    return {
      id: row.id,
      template: row.template,
      ref,
      opens: open.some(({ id }) => id === row.caseId),
      alert,
      sentAt: row.sentAt.toISOString(),
      read: row.readAt !== null,
      recipient: recipientId === undefined ? row.recipientId : null,
    }
  })
  return { lines, more: rows.length > PER_PAGE }
}

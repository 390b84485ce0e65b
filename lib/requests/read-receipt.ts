import 'server-only'
import { readKept } from '#lib/drafts/kept.ts'
import type { creationTypes } from '#machines/case/events.ts'

/** What somebody is shown once, right after they sent a request or told of a conflict. */
export type Receipt = {
  /** of the form that was sent */
  key: string
  ref: string
  code: string | null
  urgent: boolean
  at: string
}

type Beginning = (typeof creationTypes)[number]

/** The name under which it is kept, sealed, for the person. */
export const receiptOf = (type: Beginning): string => `${type}-receipt`

const HOUR = 3_600_000

/** The receipt of what this person sent within the last hour. */
export async function readReceipt(type: Beginning): Promise<Receipt | null> {
  const kept = await findReceipt(type)
  return kept && Date.now() - Date.parse(kept.at) < HOUR ? kept : null
}

/**
 * The key of the form that this person sent last. What a browser saved of that form may arrive after it was sent:
 * nobody wants to see it again.
 */
export const keySentLast = async (type: Beginning): Promise<string | null> =>
  (await findReceipt(type))?.key ?? null

const findReceipt = async (type: Beginning): Promise<Receipt | null> =>
  (await readKept(receiptOf(type))) as Receipt | null

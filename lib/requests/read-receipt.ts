import 'server-only'
import { readKept } from '#lib/drafts/kept.ts'
import type { creationTypes } from '#machines/case/events.ts'

/** What somebody is shown once, right after they sent a request or told of a conflict. */
export type Receipt = {
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
  const kept = (await readKept(receiptOf(type))) as Receipt | null
  return kept && Date.now() - Date.parse(kept.at) < HOUR ? kept : null
}

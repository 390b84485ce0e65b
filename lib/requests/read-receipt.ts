import 'server-only'
import { readKept } from '#lib/drafts/kept.ts'

/** What somebody is shown once, right after they sent a request. */
export type Receipt = { ref: string; code: string | null; urgent: boolean; at: string }

/** The name under which it is kept, sealed, for the person. */
export const RECEIPT = 'request-receipt'

const HOUR = 3_600_000

/** The receipt of the request that this person sent within the last hour. */
export async function readReceipt(): Promise<Receipt | null> {
  const kept = (await readKept(RECEIPT)) as Receipt | null
  return kept && Date.now() - Date.parse(kept.at) < HOUR ? kept : null
}

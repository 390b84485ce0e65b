import 'server-only'
import { readTimeline } from '#lib/cases/read-case.ts'
import type { TimelineEntry } from '#lib/cases/timeline.ts'
import type { Reader } from '#lib/reading/openings.ts'

const returning: readonly string[] = ['returnWording', 'reopenDraft', 'declineToSign']

type Why = Pick<TimelineEntry, 'words' | 'note'>

/** Why a text is open again, as far as it is this viewer's to read; nothing once it has been written anew. */
export async function whyCameBack(actor: Reader, ref: string): Promise<Why | null> {
  const read = await readTimeline(actor, ref)
  return read.ok ? whyOpenAgain(read.value) : null
}

/** The same, out of a history that was read already. */
export function whyOpenAgain(history: TimelineEntry[]): Why | null {
  const last = history.findLast(
    ({ type }) => returning.includes(type) || type === 'editAgreement' || type === 'amend',
  )
  return last && returning.includes(last.type) ? last : null
}
